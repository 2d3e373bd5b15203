package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.baselinecme.TestActivities;
import org.baselinecme.planning.agenda.SlotKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings D: My activities are in the order of their next sessions")
class MyRegistrationsOrderDbTest extends DatabaseTest {
    @Autowired
    private RegistrationPages pages;

    @Test
    void the_activity_whose_session_comes_next_is_first() {
        var later = cast.activities().listed();
        var sooner = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities()
                .plan(sooner, TestActivities.slot(SlotKind.ACCREDITED, "06:00", "07:00", "Hall", cast.drKhan()));
        cast.activities().open(sooner);
        var learner = cast.learners().learner("Ada Berg", "MD", "PHYSICIAN");
        for (var activity : java.util.List.of(later, sooner)) register(learner, activity);
        assertThat(as(learner, pages::mine).coming())
                .extracting(row -> row.offer().id())
                .containsExactly(sooner, later);
        assertThat(as(learner, pages::mine).coming().getFirst().when()).startsWith("Mon, Mar 1, 2027, 6:00 AM ");
    }

    private void register(
            org.baselinecme.platform.kernel.PersonId learner, org.baselinecme.platform.kernel.ActivityId activity) {
        jdbc.sql("""
                        insert into registration (id, activity, person, way, walked_in, at, seated_at)
                        values (gen_random_uuid(), ?, ?, 'IN_PERSON', false, now(), now())
                        """).params(activity.value(), learner.value()).update();
    }
}
