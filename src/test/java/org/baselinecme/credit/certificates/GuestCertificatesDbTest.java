package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.people.GuestDetails;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("findings E2, E3: a name that a guest typed is not stated")
class GuestCertificatesDbTest extends DatabaseTest {
    @Autowired
    private Guests guests;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateVouching vouching;

    @Autowired
    private Verification verification;

    @Autowired
    private CertificateMail mail;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen(@Autowired ApplicationEventPublisher events) {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    @BeforeEach
    void nothingElseIsDue() {
        jdbc.sql("update certificate set mail_due_at = null").update();
    }

    private PersonId guest(String name, String profession, String address) {
        return guests.enter(UUID.randomUUID(), new GuestDetails(name, profession, address));
    }

    private static String fresh() {
        return "guest." + UUID.randomUUID() + "@example.org";
    }

    private Serial claimed(PersonId guest) {
        return claims.serial(claims.claim(guest, activity, Map.of("AMA1", 4)));
    }

    @Test
    void a_stranger_has_the_credit_and_no_document_and_no_name() {
        var guest = guest("Dr Elena Vasquez-Thorne", "PHYSICIAN", fresh());
        var serial = claimed(guest);
        var known = verified(serial);
        assertThat(known.name()).isNull();
        assertThat(known.isStanding()).isFalse();
        assertThat(known.says()).isEqualTo("verify.unconfirmed");
        assertThat(known.awarded()).hasSize(1);
        assertThat(known.toString()).doesNotContain("Vasquez");
        assertThat(named(serial, "Elena Vasquez-Thorne").asked()).isEqualTo(VerificationResult.NameAsked.NOT);
        refused("certificate.unconfirmed", () -> visiting(guest, me -> certificates.print(me, serial)));
        assertThat(visiting(guest, me -> certificates.page(me, serial)).isPrintable())
                .isFalse();
        mail.round();
        assertThat(letters(guest)).allSatisfy(letter -> {
            assertThat(letter.get("attachment_name")).isNull();
            assertThat((String) letter.get("text")).doesNotContain("Vasquez");
        });
    }

    @Test
    void once_the_mail_link_was_used_it_is_issued_mailed_and_verifies() {
        var address = fresh();
        var guest = guest("Sam Oyelaran", "PHYSICIAN", address);
        var serial = claimed(guest);
        mail.round();
        guests.confirmByLink(guest, address);
        mail.round();
        assertThat(verified(serial).name()).isEqualTo("Sam Oyelaran");
        assertThat(verified(serial).isStanding()).isTrue();
        assertThat(letters(guest).getFirst()).containsEntry("attachment_name", "certificate-" + serial + ".pdf");
    }

    @Test
    void staff_of_the_activity_vouch_with_a_reason_and_others_cannot() {
        var guest = guest("Ada Brandt", "PHYSICIAN", fresh());
        var serial = claimed(guest);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.lindgren(), me -> vouching.vouch(me, serial, "I know her.")));
        jdbc.sql("insert into registration (id, activity, person, way, walked_in, at, seated_at)"
                        + " values (?, ?, ?, 'IN_PERSON', true, '2026-11-01', '2026-11-01')")
                .params(UUID.randomUUID(), activity.value(), guest.value())
                .update();
        refused("reason-missing", () -> let(cast.rahmani(), me -> vouching.vouch(me, serial, "")));
        let(cast.rahmani(), me -> vouching.vouch(me, serial, "I checked her badge."));
        assertThat(lastAuditEventOf(guest.value()))
                .returns("GuestVouched", AuditRow::kind)
                .returns("I checked her badge.", AuditRow::why);
        assertThat(verified(serial).name()).isEqualTo("Ada Brandt");
        refused("guest.confirmed-already", () -> let(cast.rahmani(), me -> vouching.vouch(me, serial, "Again.")));
    }

    @Test
    void a_guest_joined_with_a_known_person_has_certificates_in_that_persons_name() {
        var known = cast.learners().learner("Nora Lindt", "MD", "PHYSICIAN");
        var address = cast.services().people().address(known).orElseThrow();
        var guest = guest("Dr Elena Vasquez-Thorne", "PHYSICIAN", address);
        var serial = claimed(guest);
        let(known, me -> guests.join(me, guest, address));
        assertThat(verified(serial).name()).isEqualTo("Nora Lindt, MD");
        assertThat(as(known, me -> certificates.page(me, serial)).nameNow()).isNull();
        mail.round();
        assertThat(jdbc.sql("select count(*) from mail_outbox where to_address = ? and attachment_name is not null")
                        .param(address)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void credit_of_another_profession_is_not_joined() {
        var known = cast.learners().learner("Sam Student", "", "STUDENT");
        var address = cast.services().people().address(known).orElseThrow();
        var guest = guest("Sam Student", "PHYSICIAN", address);
        claimed(guest);
        refused("guest.other-profession", () -> let(known, me -> guests.join(me, guest, address)));
    }

    private VerificationResult.Known verified(Serial serial) {
        return (VerificationResult.Known)
                verification.of(serial, UUID.randomUUID().toString());
    }

    private VerificationResult.Known named(Serial serial, String name) {
        return (VerificationResult.Known)
                verification.of(serial, name, UUID.randomUUID().toString());
    }

    private List<Map<String, Object>> letters(PersonId person) {
        return jdbc.sql("select text, attachment_name from mail_outbox where to_person = ? order by id desc")
                .param(person.value())
                .query()
                .listOfRows();
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }

    /** As a guest's visit, who has no account. */
    private static <T> T visiting(PersonId person, Function<Me, T> work) {
        var me = new Me(person, "A guest", "auto", List.of(Grant.self(Role.GUEST)));
        SecurityContextHolder.getContext().setAuthentication(SecurityPageConfiguration.atWork(me));
        try {
            return work.apply(me);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
