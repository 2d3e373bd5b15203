package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** R22: what a known learner was shown is kept, in its version. */
class LearnerNoticesDbTest extends DatabaseTest {
    @Autowired
    private RegistrationPages pages;

    @Autowired
    private LearnerNoticeService showings;

    private TestRegistrations registering;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext context) {
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void r22_registration_records_the_displayed_notice_with_person_and_time() {
        var activity = cast.activities().opened();
        var shown = showings.current(activity);
        var learner = registering.registered(activity);
        assertThat(shownTo(learner)).containsExactly("REGISTRATION " + shown.hash());
        assertThat(text(activity, shown.hash())).isEqualTo(shown.text()).contains("Dr Amina Khan");
    }

    @Test
    void r22_registering_again_records_no_second_display() {
        var activity = cast.activities().opened();
        var learner = registering.registered(activity);
        registering.register(learner, activity);
        assertThat(shownTo(learner)).hasSize(1);
    }

    @Test
    void r22_viewing_the_page_is_not_recorded() {
        var activity = cast.activities().opened();
        var learner = registering.learner();
        as(learner, me -> pages.of(me, registering.number(activity)));
        pages.of(null, registering.number(activity));
        assertThat(shownTo(learner)).isEmpty();
        assertThat(jdbc.sql("select count(*) from shown_text where activity = ?")
                        .param(activity.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void r22_a_changed_notice_is_a_new_version_and_the_old_one_stays() {
        var activity = cast.activities().opened();
        var before = registering.registered(activity);
        cast.disclosures().addFaculty(activity, cast.petrov());
        var after = registering.registered(activity);
        assertThat(shownTo(before)).doesNotContainAnyElementsOf(shownTo(after));
        assertThat(jdbc.sql("select count(*) from shown_text where activity = ?")
                        .param(activity.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private List<String> shownTo(PersonId learner) {
        return jdbc.sql("select step || ' ' || hash from showing where person = ? order by id")
                .param(learner.value())
                .query(String.class)
                .list();
    }

    private String text(ActivityId activity, String hash) {
        return jdbc.sql("select text from shown_text where activity = ? and hash = ?")
                .params(activity.value(), hash)
                .query(String.class)
                .single();
    }
}
