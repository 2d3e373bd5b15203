package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.past.TranscriptPeriod;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("findings A15: whoever holds the mail link has their credit, certificates and transcript")
class GuestDocumentsDbTest extends DatabaseTest {
    private static final TranscriptPeriod ALL = new TranscriptPeriod("2020-01-01", "2030-12-31", null);

    @Autowired
    private Guests guests;

    @Autowired
    private Certificates certificates;

    @Autowired
    private PrintedNames names;

    @Autowired
    private Transcripts transcripts;

    @Autowired
    private CertificateMail mail;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen(@Autowired ApplicationEventPublisher events) {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    @Test
    void before_the_link_was_used_a_guest_sees_the_credit_and_gets_no_document() {
        var guest = guest("Sam Oyelaran");
        var serial = claimed(guest);
        var page = visit(guest, Role.GUEST, me -> transcripts.page(me, ALL));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.named()).isFalse();
        refused("transcript.unconfirmed", () -> visit(guest, Role.GUEST, me -> transcripts.whole(me, ALL)));
        refused("certificate.unconfirmed", () -> visit(guest, Role.GUEST, me -> certificates.print(me, serial)));
        assertThat(visit(guest, Role.GUEST, me -> certificates.page(me, serial)).isCorrectable())
                .isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        visit(guest, Role.GUEST, me -> names.correct(me, serial, new PrintedName("Sam O", ""))));
    }

    @Test
    void after_the_link_was_used_a_guest_has_certificate_and_transcript() {
        var guest = confirmed("Sam Oyelaran");
        var serial = claimed(guest);
        assertThat(visit(guest, Role.BY_LINK, me -> transcripts.whole(me, ALL)).total())
                .isEqualTo(1);
        assertThat(visit(guest, Role.BY_LINK, me -> certificates.print(me, serial))
                        .toString())
                .contains("Sam Oyelaran");
    }

    @Test
    void the_mail_of_a_certificate_has_a_link_without_a_password_for_who_has_no_account() {
        jdbc.sql("update certificate set mail_due_at = null").update();
        var guest = confirmed("Ada Brandt");
        var serial = claimed(guest);
        mail.round();
        var text = jdbc.sql("select text from mail_outbox where to_person = ? and attachment_name is not null")
                .param(guest.value())
                .query(String.class)
                .single();
        assertThat(text).contains("/link/").doesNotContain("/certificates/" + serial);
    }

    @Test
    void a_small_correction_passes_at_once_and_another_name_is_asked_for_with_a_reason() {
        var guest = confirmed("Eva Nunez");
        var serial = claimed(guest);
        assertThat(correct(guest, serial, "Eva Núñez", "")).isFalse();
        assertThat(printed(guest, serial)).isEqualTo("Eva Núñez");
        refused("certificate.same-name", () -> correct(guest, serial, "Eva Núñez", ""));
        refused("reason-missing", () -> correct(guest, serial, "Elena Vasquez-Thorne", ""));
        assertThat(correct(guest, serial, "Eva Ruiz", "I married.")).isTrue();
        assertThat(printed(guest, serial)).isEqualTo("Eva Núñez");
    }

    @Test
    void letters_that_our_fonts_do_not_have_are_replaced_at_once_and_the_rest_of_the_name_stays() {
        var guest = confirmed("ຄໍາ Phommasack");
        var serial = claimed(guest);
        assertThat(visit(guest, Role.BY_LINK, me -> certificates.page(me, serial))
                        .isWaiting())
                .isTrue();
        refused("certificate.letters", () -> correct(guest, serial, "ຄໍາສິງ Phommasack", ""));
        refused("reason-missing", () -> correct(guest, serial, "Elena Vasquez-Thorne", ""));
        assertThat(correct(guest, serial, "Kham Phommasack", "")).isFalse();
        assertThat(printed(guest, serial)).isEqualTo("Kham Phommasack");
        refused("reason-missing", () -> correct(guest, serial, "Another Phommasack", ""));
    }

    @Test
    void nobody_corrects_the_certificate_of_somebody_else() {
        var serial = claimed(confirmed("Rosa Quist"));
        var other = confirmed("Nils Holm");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> correct(other, serial, "Nils Holm", ""));
    }

    private boolean correct(PersonId person, Serial serial, String name, String why) {
        return visit(person, Role.BY_LINK, me -> names.correct(me, serial, new PrintedName(name, why)));
    }

    private String printed(PersonId person, Serial serial) {
        return visit(person, Role.BY_LINK, me -> certificates.page(me, serial)).name();
    }

    private PersonId guest(String name) {
        return guests.enter(
                UUID.randomUUID(), new GuestDetails(name, "PHYSICIAN", "guest." + UUID.randomUUID() + "@example.org"));
    }

    private PersonId confirmed(String name) {
        var guest = guest(name);
        var address = jdbc.sql("select address from guest where person = ?")
                .param(guest.value())
                .query(String.class)
                .single();
        guests.confirmByLink(guest, address);
        return guest;
    }

    private Serial claimed(PersonId guest) {
        return claims.serial(claims.claim(guest, activity, Map.of("AMA1", 4)));
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }

    /** As a visit without an account. */
    private static <T> T visit(PersonId person, Role role, Function<Me, T> work) {
        var me = new Me(person, "A visitor", "auto", List.of(Grant.self(role)));
        SecurityContextHolder.getContext().setAuthentication(SecurityPageConfiguration.atWork(me));
        try {
            return work.apply(me);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
