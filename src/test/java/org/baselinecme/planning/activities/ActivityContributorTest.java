package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class ActivityContributorTest {
    private static final Instant JOINED = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant LEFT = Instant.parse("2026-11-22T10:00:00Z");
    private final PersonId person = PersonId.next();
    private final PersonId coordinator = PersonId.next();
    private final ActivityContributor contributor =
            new ActivityContributor(ActivityId.next(), person, ContentRole.PLANNER, coordinator, JOINED);

    @Test
    void joining_records_the_whole_row() {
        var joined = contributor.joined();
        assertThat(joined.by()).isEqualTo(coordinator);
        assertThat(joined.at()).isEqualTo(JOINED);
        assertThat(joined.after().get("role")).isEqualTo(ContentRole.PLANNER);
        assertThat(joined.after().get("person")).isEqualTo(person.value());
        assertThat(joined.after().containsKey("leftAt")).isFalse();
    }

    @Test
    void leaving_records_the_row_as_it_was() {
        var before = contributor.snapshot();
        var left = contributor.leave(person, LEFT);
        assertThat(left.by()).isEqualTo(person);
        assertThat(left.at()).isEqualTo(LEFT);
        assertThat(left.before()).isEqualTo(before);
        assertThat(contributor.snapshot().get("leftAt")).isEqualTo(LEFT);
    }
}
