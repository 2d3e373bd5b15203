package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@DisplayName("findings E3: a name or profession on a certificate is a statement of the office")
class IdentityRequestsDbTest extends DatabaseTest {
    @Autowired
    private People people;

    @Autowired
    private PersonRecords entries;

    @Autowired
    private IdentityRequests requests;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen(@Autowired ApplicationEventPublisher events) {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    private PersonId learner() {
        return cast.learners().learner("Nora Lindt", "MD", "PHYSICIAN");
    }

    private PersonId certified() {
        var learner = learner();
        claims.claim(learner, activity, Map.of("AMA1", 4));
        return learner;
    }

    private boolean saves(PersonId who, String name, String credentials, String profession, String why) {
        return as(who, me -> {
            var version = people.profile(me).version();
            return people.changeProfile(me, new ProfileForm(version, name, credentials, profession, "", "", ""), why);
        });
    }

    private Identity identity(PersonId who) {
        return as(who, me -> people.profile(me).identity());
    }

    @Test
    void before_the_first_certificate_a_name_is_ones_own_to_change() {
        var learner = learner();
        assertThat(saves(learner, "Nora Berg", "MD, PhD", "PHYSICIAN", "")).isFalse();
        assertThat(identity(learner)).isEqualTo(new Identity("Nora Berg", "MD, PhD", "PHYSICIAN"));
    }

    @Test
    void after_it_another_name_is_asked_for_and_spelling_passes() {
        var learner = certified();
        assertThat(saves(learner, "LINDT, Nóra", "M.D.", "PHYSICIAN", "")).isFalse();
        assertThat(identity(learner).name()).isEqualTo("LINDT, Nóra");
        assertThat(saves(learner, "Elena Vasquez", "MD", "PHYSICIAN", "I married."))
                .isTrue();
        assertThat(identity(learner).name()).isEqualTo("LINDT, Nóra");
        assertThat(lastAuditEventOf(learner.value()))
                .returns("IdentityChangeAsked", AuditRow::kind)
                .returns("I married.", AuditRow::why);
        assertThat(as(learner, requests::mine))
                .hasValueSatisfying(wanted -> assertThat(wanted.name()).isEqualTo("Elena Vasquez"));
    }

    @Test
    void a_profession_is_always_asked_for_as_are_further_degrees_after_a_certificate() {
        var student = cast.learners().learner("Sam Student", "", "STUDENT");
        assertThat(saves(student, "Sam Student", "", "PHYSICIAN", "I graduated."))
                .isTrue();
        assertThat(identity(student).profession()).isEqualTo("STUDENT");
        var learner = certified();
        assertThat(saves(learner, "Nora Lindt", "MD, PhD", "PHYSICIAN", "Degree of 2026."))
                .isTrue();
        assertThat(identity(learner).credentials()).isEqualTo("MD");
    }

    @Test
    void without_a_reason_nothing_is_asked() {
        var learner = certified();
        refused("reason-missing", () -> saves(learner, "Elena Vasquez", "MD", "PHYSICIAN", " "));
        assertThat(as(learner, requests::mine)).isEmpty();
    }

    @Test
    void the_office_grants_it_with_a_reason_and_the_learner_is_told() {
        var learner = certified();
        saves(learner, "Nora Berg", "MD", "PHYSICIAN", "I married.");
        var request = open(learner);
        let(cast.rahmani(), me -> requests.decide(me, request, true, "Certificate of marriage seen."));
        assertThat(identity(learner).name()).isEqualTo("Nora Berg");
        var fact = lastAuditEventOf(learner.value());
        assertThat(fact.kind()).isEqualTo("IdentityChangeDecided");
        assertThat(fact.why()).isEqualTo("Certificate of marriage seen.");
        assertThat(textTo(learner)).contains("Nora Berg", "Certificate of marriage seen.");
        assertThat(jdbc.sql("select max(revision) from certificate_revision r join certificate c on c.serial = r.serial"
                                + " where c.learner = ?")
                        .param(learner.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        refused("person.request-decided", () -> let(cast.okafor(), me -> requests.decide(me, request, false, "No.")));
    }

    @Test
    void the_office_declines_it_and_nothing_changes() {
        var learner = certified();
        saves(learner, "Elena Vasquez", "MD", "PHYSICIAN", "Please.");
        var request = open(learner);
        let(cast.okafor(), me -> requests.decide(me, request, false, "No document."));
        assertThat(identity(learner).name()).isEqualTo("Nora Lindt");
        assertThat(textTo(learner)).contains("declined", "No document.");
    }

    @Test
    void nobody_decides_on_themselves_and_another_department_sees_nothing_of_it() {
        claims.claim(cast.rahmani(), activity, Map.of("AMA1", 4));
        saves(cast.rahmani(), "Fatima Vasquez", "MD", "PHYSICIAN", "I married.");
        var own = open(cast.rahmani());
        assertThat(as(cast.rahmani(), requests::open))
                .extracting(OpenRequest::id)
                .doesNotContain(own);
        refused("person.request-own", () -> let(cast.rahmani(), me -> requests.decide(me, own, true, "It is me.")));
        assertThat(as(cast.lindgren(), requests::open))
                .extracting(OpenRequest::id)
                .doesNotContain(own);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.lindgren(), me -> requests.decide(me, own, true, "Fine.")));
        assertThat(as(cast.okafor(), requests::open))
                .extracting(OpenRequest::id)
                .contains(own);
    }

    @Test
    void staff_who_correct_an_entry_give_the_same_reason_and_never_for_themselves() {
        var learner = certified();
        refused("reason-missing", () -> corrects(cast.rahmani(), learner, "Nora Berg", ""));
        corrects(cast.rahmani(), learner, "Nora Berg", "She called; ID seen.");
        assertThat(identity(learner).name()).isEqualTo("Nora Berg");
        assertThat(auditEventsOf(learner.value())).extracting(AuditRow::kind).contains("IdentityChangeDecided");
        claims.claim(cast.okafor(), activity, Map.of("AMA1", 4));
        refused("person.request-own", () -> corrects(cast.okafor(), cast.okafor(), "Elena Vasquez", "It is me."));
    }

    private void corrects(PersonId staff, PersonId person, String name, String why) {
        let(staff, me -> {
            var form = entries.form(me, person);
            var changed = new PersonForm(
                    form.version(), name, "", form.credentials(), form.profession(), form.department(), form.email());
            entries.correct(me, person, changed, why);
        });
    }

    private UUID open(PersonId learner) {
        return jdbc.sql("select id from identity_request where person = ? and granted is null")
                .param(learner.value())
                .query(UUID.class)
                .single();
    }

    private String textTo(PersonId person) {
        return jdbc.sql("select text from mail_outbox where to_person = ? order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }
}
