package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Requests, renewals, reports and open requirements, through the services and the database. */
class DisclosureRequestsDbTest extends DatabaseTest {
    @Autowired
    private ClearanceRequirements requirements;

    @Autowired
    private DisclosureRequests requests;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Exemptions exemptions;

    @Autowired
    private RosterPages pages;

    private PersonId newcomer() {
        var key = "faculty" + UUID.randomUUID();
        return cast.addPerson(key, "Dr " + key, cast.medicine(), Grant.self(Role.LEARNER));
    }

    private List<Requirement> needs(ActivityId activity, PersonId person) {
        return requirements.of(List.of(activity)).stream()
                .filter(need -> need.holder().equals(new Requirement.Somebody(person)))
                .toList();
    }

    private boolean isMailed(ActivityId activity, UUID contributor) {
        return as(cast.rahmani(), me -> requests.send(me, activity, contributor));
    }

    private long mailsTo(PersonId person) {
        return jdbc.sql("select count(*) from mail_outbox where to_person = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    private ClearanceState stateOf(ActivityId activity, UUID contributor) {
        return as(cast.rahmani(), me -> pages.of(me, activity, contributor)).state();
    }

    @Test
    void the_link_works_as_long_as_the_office_set_and_the_mail_names_the_days(@Autowired ApplicationContext context) {
        var faculty = newcomer();
        var activity = cast.accepted();
        var contributor = cast.disclosures().addFaculty(activity, faculty);
        new TestLimits(cast, context)
                .during(
                        LimitKey.DISCLOSURE_LINK,
                        21,
                        () -> assertThat(isMailed(activity, contributor)).isTrue());
        assertThat(TestLimits.linkDays(jdbc, faculty)).isEqualTo(21);
        assertThat(jdbc.sql("select text from mail_outbox where to_person = ?")
                        .param(faculty.value())
                        .query(String.class)
                        .single())
                .contains("within 21 days", "past 24 months");
    }

    @Test
    void a_disclosure_is_required_until_the_person_has_disclosed() {
        var faculty = newcomer();
        var activity = cast.accepted();
        var contributor = cast.disclosures().addFaculty(activity, faculty);
        assertThat(needs(activity, faculty)).singleElement().satisfies(need -> {
            assertThat(need.look()).isEqualTo("/activities/" + activity + "/people/" + contributor);
            assertThat(need.reminder().times()).isZero();
        });
        cast.disclosures().disclose(faculty);
        assertThat(needs(activity, faculty)).isEmpty();
        assertThat(stateOf(activity, contributor)).isEqualTo(ClearanceState.CLEARED);
    }

    @Test
    void nobody_is_mailed_twice_within_a_day_whatever_the_activity() {
        var faculty = newcomer();
        var activity = cast.accepted();
        var other = cast.accepted();
        var contributor = cast.disclosures().addFaculty(activity, faculty);
        var elsewhere = cast.disclosures().addFaculty(other, faculty);
        assertThat(isMailed(activity, contributor)).isTrue();
        assertThat(isMailed(activity, contributor)).isFalse();
        assertThat(isMailed(other, elsewhere)).isFalse();
        assertThat(mailsTo(faculty)).isOne();
        assertThat(needs(other, faculty).getFirst().reminder().times()).isOne();
        aDayPasses(contributor);
        assertThat(isMailed(other, elsewhere)).isTrue();
        assertThat(mailsTo(faculty)).isEqualTo(2);
        assertThat(needs(activity, faculty).getFirst().reminder().times()).isEqualTo(2);
    }

    @Test
    void an_answered_request_is_no_longer_counted() {
        var faculty = newcomer();
        var activity = cast.accepted();
        var contributor = cast.disclosures().addFaculty(activity, faculty);
        let(cast.rahmani(), me -> requests.send(me, activity, contributor));
        cast.disclosures().disclose(faculty);
        let(cast.rahmani(), me -> disclosures.reportChange(me, faculty, "Public payment data name a company."));
        assertThat(needs(activity, faculty).getFirst().reminder().times()).isZero();
        assertThat(isMailed(activity, contributor)).isTrue();
    }

    private void aDayPasses(UUID contributor) {
        owner().sql("update disclosure_request set at = at - interval '25 hours' where contributor = ?")
                .param(contributor)
                .update();
    }

    @Test
    void reminders_at_the_same_moment_send_one_mail() throws Exception {
        var faculty = newcomer();
        var activity = cast.accepted();
        var contributor = cast.disclosures().addFaculty(activity, faculty);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++)
            threads.add(Thread.ofPlatform()
                    .start(() -> let(cast.rahmani(), me -> requests.send(me, activity, contributor))));
        for (var thread : threads) thread.join();
        assertThat(mailsTo(faculty)).isOne();
    }

    @Test
    void nothing_is_required_of_an_exempt_activity() {
        var activity = cast.accepted();
        cast.disclosures().addFaculty(activity, newcomer());
        assertThat(requirements.of(List.of(activity))).isNotEmpty();
        let(cast.okafor(), me -> exemptions.grant(me, activity, ExemptionGround.NON_CLINICAL, "Leadership only."));
        assertThat(requirements.of(List.of(activity))).isEmpty();
    }

    @Test
    void a_request_is_sent_by_mail_and_its_link_is_in_no_event() {
        var faculty = newcomer();
        var activity = cast.accepted();
        var contributor = cast.disclosures().addFaculty(activity, faculty);
        let(cast.rahmani(), me -> requests.send(me, activity, contributor));
        assertThat(stateOf(activity, contributor)).isEqualTo(ClearanceState.DISCLOSURE_REQUESTED);
        var text = jdbc.sql("select text from mail_outbox where to_person = ?")
                .param(faculty.value())
                .query(String.class)
                .single();
        assertThat(text).contains("/link/", "Medicine Grand Rounds");
        assertThat(auditEventsOf(activity.value())).extracting(AuditRow::kind).contains("DisclosureRequested");
        assertThat(auditEventsOf(faculty.value()))
                .allSatisfy(event -> assertThat(String.valueOf(event.after())).doesNotContain("/link/"));
    }

    @Test
    void a_disclosure_before_a_reported_change_does_not_clear() {
        var faculty = newcomer();
        cast.disclosures().disclose(faculty);
        var activity = cast.accepted();
        var contributor = cast.disclosures().addFaculty(activity, faculty);
        let(cast.rahmani(), me -> disclosures.reportChange(me, faculty, "Public payment data name a company."));
        assertThat(stateOf(activity, contributor)).isEqualTo(ClearanceState.STALE);
        cast.disclosures().disclose(faculty);
        assertThat(stateOf(activity, contributor)).isEqualTo(ClearanceState.CLEARED);
    }

    @Test
    void a_renewal_keeps_decisions_and_a_new_relationship_is_reviewed() {
        var known = cast.disclosures().uniqueName("Oriavant");
        var company = cast.disclosures().company(known, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        var faculty = newcomer();
        cast.disclosures().disclose(faculty, known, "CONSULTANT");
        var activity = cast.accepted();
        var contributor = cast.disclosures().addFaculty(activity, faculty);
        var form = new ClearanceDecisionForm(
                company.toString(), "CONSULTANT", 0, "NOT_RELEVANT", null, null, null, "Another field.");
        let(cast.tanaka(), me -> cast.services().clearances().decide(me, activity, contributor, form));
        assertThat(stateOf(activity, contributor)).isEqualTo(ClearanceState.CLEARED);
        cast.disclosures().disclose(faculty, known, "CONSULTANT");
        assertThat(stateOf(activity, contributor)).isEqualTo(ClearanceState.CLEARED);
        cast.disclosures().disclose(faculty, known, "CONSULTANT", known, "SPEAKER");
        assertThat(stateOf(activity, contributor)).isEqualTo(ClearanceState.UNDER_REVIEW);
    }

    @Test
    void of_disclosures_submitted_from_the_same_page_at_once_one_is_stored() throws Exception {
        var faculty = newcomer();
        var form = new DisclosureForm("", "nothing", List.of());
        var refused = new ArrayList<String>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++)
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    let(faculty, me -> disclosures.submit(me, form));
                } catch (Refused faster) {
                    synchronized (refused) {
                        refused.add(faster.getMessage());
                    }
                }
            }));
        for (var thread : threads) thread.join();
        assertThat(refused).hasSize(3).containsOnly("disclosure.overtaken");
        assertThat(jdbc.sql("select count(*) from disclosure where person = ?")
                        .param(faculty.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void r66_a_disclosure_records_the_definition_that_was_shown() {
        var faculty = newcomer();
        cast.disclosures().disclose(faculty);
        assertThat(lastAuditEventOf(faculty.value()).kind()).isEqualTo("DisclosureSubmitted");
        assertThat(jdbc.sql("select definition from disclosure where person = ?")
                        .param(faculty.value())
                        .query(String.class)
                        .single())
                .contains("healthcare products used by or on patients", "past 24 months");
    }
}
