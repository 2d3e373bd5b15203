package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestActivities;
import org.baselinecme.TestClock;
import org.baselinecme.office.companies.CompanyForm;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.disclosures.ClearanceDecisionForm;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A learner's step compares one stored hash, and what is stored is never outdated (R8). */
class LearnerNoticeRenewalDbTest extends DatabaseTest {
    private static final String NOTHING = "0".repeat(64);

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private LearnerNoticeComposer composer;

    private TestRegistrations registering;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext context) {
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void the_first_step_stores_the_notice_and_later_steps_compare_with_it() {
        var activity = cast.activities().opened();
        assertThat(stored(activity)).isEmpty();
        registering.registered(activity);
        assertThat(stored(activity)).contains(composer.compose(activity).hash());
        assertThat(notices.current(activity)).isEqualTo(composer.compose(activity));
        owner().sql("update learner_notice set hash = ? where activity = ?")
                .params(NOTHING, activity.value())
                .update();
        var shown = composer.compose(activity).hash();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> notices.mustBeCurrent(activity, shown)));
    }

    @Test
    void displaying_a_page_stores_nothing() {
        var activity = cast.activities().opened();
        notices.current(activity);
        assertThat(stored(activity)).isEmpty();
    }

    @Test
    void a_change_of_the_roster_changes_the_notice() {
        var activity = cast.activities().opened();
        var before = store(activity);
        var contributor = cast.disclosures().addFaculty(activity, cast.petrov());
        assertThat(renewed(activity)).isNotEqualTo(before);
        store(activity);
        let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, contributor));
        assertThat(renewed(activity)).isEqualTo(before);
    }

    @Test
    void a_disclosure_and_a_clearance_decision_change_the_notice() {
        var name = cast.disclosures().uniqueName("Oriavant");
        var company = cast.disclosures().company(name, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        var speaker = cast.learners().learner("Dr Paul Anscombe", "MD", "PHYSICIAN");
        var activity = cast.activities().opened();
        var contributor = cast.disclosures().addFaculty(activity, speaker);
        var pending = store(activity);
        cast.disclosures().disclose(speaker, name, "CONSULTANT");
        assertThat(renewed(activity)).isEqualTo(pending);
        store(activity);
        var form = new ClearanceDecisionForm(
                company.toString(), "CONSULTANT", 0, "NOT_RELEVANT", null, null, null, "Another field.");
        let(cast.tanaka(), me -> cast.services().clearances().decide(me, activity, contributor, form));
        assertThat(renewed(activity)).isNotEqualTo(pending);
        assertThat(notices.current(activity).text()).contains("Anscombe");
    }

    @Test
    void classifying_a_company_changes_the_notice() {
        var name = cast.disclosures().uniqueName("Oriavant");
        var speaker = cast.learners().learner("Dr Ines Weber", "MD", "PHYSICIAN");
        cast.disclosures().disclose(speaker, name, "CONSULTANT");
        var activity = cast.activities().opened();
        cast.disclosures().addFaculty(activity, speaker);
        var before = store(activity);
        let(cast.tanaka(), me -> {
            var id = cast.services().companies().named(me, name);
            cast.services()
                    .companies()
                    .determine(
                            me,
                            id,
                            new CompanyForm(0, name, CompanyKind.ELIGIBLE, Ownership.PUBLIC, "A hospital.", ""));
        });
        assertThat(renewed(activity)).isNotEqualTo(before);
    }

    @Test
    void a_change_of_the_agenda_recomposes_the_notice() {
        var activity = cast.activities().scheduled();
        var before = store(activity);
        cast.activities()
                .plan(activity, TestActivities.slot(SlotKind.ACCREDITED, "10:00", "11:00", "Hall", cast.drKhan()));
        assertThat(renewed(activity)).isEqualTo(before);
    }

    @Test
    void designation_and_statements_change_the_notice() {
        var activity = cast.activities().inReview();
        var before = store(activity);
        cast.activities().approve(activity);
        assertThat(renewed(activity)).isNotEqualTo(before);
        assertThat(notices.current(activity).text()).contains("AMA PRA Category 1 Credit");
    }

    @Test
    void an_expiring_disclosure_changes_the_notice_without_an_event() {
        var activity = cast.activities().opened();
        var before = store(activity);
        TestClock.moveTo("2028-06-01T12:00:00Z");
        assertThat(notices.current(activity)).isEqualTo(composer.compose(activity));
        assertThat(notices.current(activity).hash()).isNotEqualTo(before);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> notices.mustBeCurrent(activity, before)));
        store(activity);
        TestClock.back();
        assertThat(notices.current(activity).hash()).isEqualTo(before);
    }

    @Test
    void a_rolled_back_change_leaves_the_notice() {
        var activity = cast.activities().opened();
        var before = store(activity);
        transaction.executeWithoutResult(status -> {
            cast.disclosures().addFaculty(activity, cast.petrov());
            assertThat(notices.current(activity).hash()).isNotEqualTo(before);
            status.setRollbackOnly();
        });
        assertThat(stored(activity)).contains(before);
    }

    @Test
    void a_notice_composed_before_a_change_is_not_stored_after_it() {
        var activity = cast.activities().opened();
        transaction.executeWithoutResult(status -> {
            notices.mustBeCurrent(activity, composer.compose(activity).hash());
            Race.of(List.of(() -> cast.disclosures().addFaculty(activity, cast.petrov())));
        });
        assertThat(stored(activity)).isEmpty();
        assertThat(notices.current(activity)).isEqualTo(composer.compose(activity));
    }

    @Test
    void concurrent_registrations_and_changes_leave_no_outdated_notice() {
        var activity = cast.activities().opened();
        var learners = List.of(registering.learner(), registering.learner(), registering.learner());
        Race.of(List.of(
                () -> registering.register(learners.get(0), activity),
                () -> cast.disclosures().addFaculty(activity, cast.petrov()),
                () -> registering.register(learners.get(1), activity),
                () -> registering.register(learners.get(2), activity)));
        assertThat(notices.current(activity)).isEqualTo(composer.compose(activity));
    }

    @Test
    void notices_of_other_activities_are_unchanged() {
        var activity = cast.activities().opened();
        var other = cast.activities().opened();
        store(activity);
        var kept = store(other);
        cast.disclosures().addFaculty(activity, cast.petrov());
        assertThat(stored(activity)).isEmpty();
        assertThat(stored(other)).contains(kept);
    }

    /** Lets a learner's step store it; gives its hash. */
    private String store(ActivityId activity) {
        var hash = notices.current(activity).hash();
        transaction.executeWithoutResult(status -> notices.mustBeCurrent(activity, hash));
        assertThat(stored(activity)).contains(hash);
        return hash;
    }

    /** Its hash after a change that must have outdated what was stored. */
    private String renewed(ActivityId activity) {
        assertThat(stored(activity)).isEmpty();
        return notices.current(activity).hash();
    }

    private Optional<String> stored(ActivityId activity) {
        return jdbc.sql("""
                        select n.hash from learner_notice n join activity_changes c on c.activity = n.activity and c.changes = n.changes
                        where n.activity = ?
                        """).param(activity.value()).query(String.class).optional();
    }
}
