package org.baselinecme.delivery.registrants;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.delivery.registrants.BadgeQueries.Badge;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who gets a name badge, and what it says. */
class BadgesDbTest extends DatabaseTest {
    private TestRegistrations registering;

    @Autowired
    private Badges badges;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext context) {
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void registrants_and_faculty_get_one_badge_each_and_who_withdrew_gets_none() {
        var activity = cast.activities().opened();
        registering.registered(activity);
        registering.register(cast.drKhan(), activity);
        registering.withdraw(registering.registered(activity), activity);
        var page = page(activity);
        assertThat(page.all())
                .extracting(Badge::role)
                .containsExactlyInAnyOrder(Badge.Role.FACULTY, Badge.Role.LEARNER);
        assertThat(page.all())
                .anyMatch(badge -> badge.name().contains("Amina Khan")
                        && badge.department().startsWith("Medicine"));
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("BadgesExported");
    }

    @Test
    void a_sheet_has_eight_labels_and_a_long_title_ends_at_a_word() {
        var activity = cast.activities().opened();
        for (var i = 0; i < 9; i++) registering.registered(activity);
        var page = page(activity);
        assertThat(page.sheets()).hasSize(2);
        assertThat(page.sheets().getFirst()).hasSize(8);
        var place = page.place();
        var title = "Recognizing and treating sepsis in the first hour: a workshop for everyone at the bedside";
        var named = new Standing(place.activity(), place.department(), place.owner(), place.number(), title);
        assertThat(new Badges.Page(named, "", page.all()).title())
                .isEqualTo("Recognizing and treating sepsis in the first hour: a workshop for…");
    }

    private Badges.Page page(ActivityId activity) {
        return as(cast.rahmani(), me -> badges.export(me, activity));
    }
}
