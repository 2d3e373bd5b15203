package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.confirming;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import org.baselinecme.DatabaseTest;
import org.baselinecme.office.companies.CompanyForm;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.office.office.Provider;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.disclosures.ClearanceDecisionForm;
import org.baselinecme.planning.disclosures.ExemptionGround;
import org.baselinecme.planning.disclosures.Exemptions;
import org.baselinecme.planning.validity.AiUse;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.planning.validity.ContentReviewForm;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of event that can change whether a session may start outdates what is stored of it (R1, R8, R20). */
class SessionReadinessRenewalDbTest extends DatabaseTest {
    @Autowired
    private SessionReadiness readiness;

    @Autowired
    private Exemptions exemptions;

    private ReadySession ready;
    private ActivityId activity;
    private SlotId session;

    @BeforeEach
    void aSessionMayStart() {
        ready = ReadySession.of(cast, transaction, readiness);
        activity = ready.activity();
        session = ready.session();
    }

    @Test
    void r1_who_joins_the_roster_and_who_leaves_it() {
        var contributor = cast.disclosures().addFaculty(activity, ready.newcomer());
        changedTo(false);
        let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, contributor));
        changedTo(true);
    }

    @Test
    void r1_a_disclosure_and_a_reported_change() {
        var speaker = ready.staffed();
        changedTo(false);
        cast.disclosures().nothingToDisclose(speaker);
        changedTo(true);
        let(cast.tanaka(), me -> cast.services().disclosures().reportChange(me, speaker, "Public payment data."));
        changedTo(false);
        cast.disclosures().disclose(speaker);
        changedTo(true);
    }

    @Test
    void r1_a_reviewer_decides_about_a_relationship_and_about_a_person() {
        var name = cast.disclosures().uniqueName("Oriavant");
        var company = cast.disclosures().company(name, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        var speaker = ready.newcomer();
        var contributor = cast.disclosures().addFaculty(activity, speaker);
        changedTo(false);
        cast.disclosures().disclose(speaker, name, "CONSULTANT");
        changedTo(false);
        var form = new ClearanceDecisionForm(
                company.toString(), "CONSULTANT", 0, "NOT_RELEVANT", null, null, null, "Another field.");
        let(cast.tanaka(), me -> cast.services().clearances().decide(me, activity, contributor, form));
        changedTo(true);
        let(cast.tanaka(), me -> cast.services().disclosures().reportChange(me, speaker, "Public payment data."));
        changedTo(false);
        let(cast.tanaka(), me -> cast.services().clearances().disqualify(me, activity, contributor, "No answer."));
        changedTo(false);
    }

    @Test
    void r5_a_company_that_is_determined_in_every_activity_of_who_named_it() {
        var name = cast.disclosures().uniqueName("Oriavant");
        cast.disclosures().disclose(ready.staffed(), name, "CONSULTANT");
        assertThat(ready.isStoredAsReady()).isFalse();
        determine(name, 0, CompanyKind.ELIGIBLE);
        changedTo(true);
        determine(name, 1, CompanyKind.INELIGIBLE);
        changedTo(false);
    }

    @Test
    void r10_an_exemption() {
        ready.staffed();
        changedTo(false);
        let(cast.tanaka(), me -> exemptions.grant(me, activity, ExemptionGround.NON_CLINICAL, "Leadership alone."));
        changedTo(true);
    }

    @Test
    void r20_a_review_of_content() {
        var poor = new ContentReviewForm(
                1,
                ContentAnswer.NO,
                ContentAnswer.YES,
                ContentAnswer.YES,
                ContentAnswer.YES,
                "Cite the trial.",
                AiUse.none());
        let(cast.tanaka(), me -> cast.services().reviews().submit(me, activity, session, poor));
        changedTo(false);
        cast.activities().review(cast.tanaka(), activity, session, 2);
        changedTo(true);
    }

    @Test
    void r20_a_slot_that_is_changed_dropped_and_planned() {
        var said = slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan());
        var renamed = SlotForm.onOneDay(
                0,
                said.day(),
                said.start(),
                said.end(),
                "",
                said.room(),
                ACCREDITED,
                "Another talk",
                said.faculty(),
                "");
        let(
                cast.drKhan(),
                me -> confirming(seal -> cast.services().agenda().change(me, activity, session, renamed, seal)));
        changedTo(false);
        cast.activities().review(cast.tanaka(), activity, session, 1);
        changedTo(true);
        let(cast.drKhan(), me -> confirming(seal -> cast.services().agenda().drop(me, activity, session, seal)));
        changedTo(false);
        var planned = cast.activities().plan(activity, said);
        changedTo(false);
        cast.activities().review(cast.tanaka(), activity, planned, 0);
        changedTo(false);
        assertThat(readiness.isReady(activity, planned)).isTrue();
    }

    @Test
    void r8_a_stage() {
        let(cast.okafor(), me -> cast.services().activities().cancel(me, activity, "The speaker is ill."));
        changedTo(false);
    }

    @Test
    void the_settings_of_the_office() {
        var office = cast.services().office();
        var before = office.provider();
        name(new Provider(before.name(), "Elsewhere", before.zone(), before.umbrella(), before.synthetic()));
        changedTo(true);
        name(before);
        changedTo(true);
    }

    /** What was stored before a change is not used after it, and what is determined anew is the rule's own answer. */
    private void changedTo(boolean expected) {
        assertThat(ready.stored()).as("outdated").isEmpty();
        assertThat(ready.isStoredAsReady()).isEqualTo(expected);
        assertThat(readiness.isReady(activity, session)).isEqualTo(expected);
    }

    private void determine(String name, int version, CompanyKind kind) {
        let(cast.tanaka(), me -> {
            var id = cast.services().companies().named(me, name);
            var form = new CompanyForm(version, name, kind, Ownership.PUBLIC, "It was looked up.", "");
            cast.services().companies().determine(me, id, form);
        });
    }

    private void name(Provider provider) {
        cast.services().acting().asProduct(me -> {
            cast.services().office().name(me, provider);
            return me;
        });
    }
}
