package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockMultipartFile;

/** Awards and external credit on a transcript. */
class TranscriptsDbTest extends DatabaseTest {
    private static final TranscriptPeriod YEAR = new TranscriptPeriod("2027-01-01", "2027-12-31", null);

    @Autowired
    private Transcripts transcripts;

    @Autowired
    private ExternalCredits external;

    @Autowired
    private CertificatePdf papers;

    @Autowired
    private ApplicationEventPublisher events;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen() {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    @Test
    void a_transcript_lists_each_award_with_its_serial_and_totals_by_credit_system() {
        var learner = learner("Nora Lindt");
        var claim = claims.claim(learner, activity, Map.of("AMA1", 4, "IPCE", 3));
        claims.claim(learner, cast.activities().opened(), Map.of("AMA1", 2));
        var page = year(learner);
        assertThat(page.rows())
                .hasSize(3)
                .allMatch(row -> row.completed().toString().equals("2027-03-01"));
        assertThat(page.rows()).extracting(Transcript.Row::serial).contains(claims.serial(claim));
        assertThat(page.totals())
                .extracting(total -> total.system().code() + " " + total.credits())
                .containsExactly("AMA1 1.50", "IPCE 0.75");
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void a8_what_was_awarded_under_two_joined_entries_counts_once_on_page_paper_and_file() throws Exception {
        var guest = learner("Sam Oyelaran");
        var known = learner("Sam Oyelaran");
        var first = claims.claim(guest, activity, Map.of("AMA1", 4, "IPCE", 4));
        var later = claims.claim(known, activity, Map.of("AMA1", 4, "IPCE", 4));
        claims.claim(known, cast.activities().opened(), Map.of("AMA1", 2));
        jdbc.sql("insert into person_merge (id, from_person, into_person, by, at) values (?, ?, ?, ?, '2027-03-02')")
                .params(UUID.randomUUID(), guest.value(), known.value(), known.value())
                .update();
        var page = year(known);
        assertThat(page.totals())
                .extracting(total -> total.system().code() + " " + total.credits())
                .containsExactly("AMA1 1.50", "IPCE 1.00");
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows())
                .extracting(Transcript.Row::serial)
                .contains(claims.serial(first))
                .doesNotContain(claims.serial(later));
        Transcript whole = as(known, me -> transcripts.whole(me, YEAR));
        assertThat(TranscriptFile.of(whole).stream().mapToDouble(line -> Double.parseDouble(line.get(7))))
                .containsExactlyInAnyOrder(1.0, 1.0, 0.5);
        try (var document = Loader.loadPDF(papers.of(whole).content())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(claims.read(first), "1.50")
                    .doesNotContain(claims.read(later), "2.50");
        }
        assertThat(as(known, transcripts::thisYear)).isNotNull();
    }

    @Test
    void a_reversed_award_is_not_on_the_transcript() {
        var learner = learner("Bo Falk");
        claims.reverse(claims.claim(learner, activity, Map.of("AMA1", 4)), cast.okafor());
        assertThat(year(learner).rows()).isEmpty();
        assertThat(year(learner).totals()).isEmpty();
    }

    @Test
    void hours_of_participation_are_never_added_to_credit() {
        var learner = learner("Ana Ruiz");
        claims.claim(learner, activity, Map.of("", 4, "IPCE", 4));
        assertThat(year(learner).totals())
                .extracting(total ->
                        (total.system() == null ? "hours" : total.system().code()) + total.credits())
                .containsExactly("IPCE1.00", "hours1.00");
    }

    @Test
    void a_transcript_covers_its_person_and_period_only() {
        var learner = learner("Per Holm");
        claims.claim(learner, activity, Map.of("AMA1", 4));
        assertThat(as(learner, me -> transcripts.page(me, new TranscriptPeriod("2026-01-01", "2026-12-31", null)))
                        .isEmpty())
                .isTrue();
        assertThat(year(learner("Eva Lund")).isEmpty()).isTrue();
    }

    @Test
    void a_transcript_takes_at_most_eight_statements() {
        var learner = learner("Ida Moe");
        for (var i = 0; i < 10; i++) claims.claim(learner, cast.activities().opened(), Map.of("AMA1", 4));
        assertThat(SqlStatements.during(() -> year(learner))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void r73_external_credit_is_not_included_in_totals() {
        var learner = learner("Jon Elias");
        claims.claim(learner, activity, Map.of("AMA1", 4));
        let(learner, me -> external.enter(me, form("Sepsis abroad", "12.50")));
        let(learner, me -> external.enter(me, form("Stroke abroad", "0.10")));
        var page = year(learner);
        assertThat(page.totals()).hasSize(1).allMatch(total -> total.credits().quarters() == 4);
        assertThat(page.externalTotals())
                .extracting(total -> total.amount().toPlainString())
                .containsExactly("12.60");
        assertThat(page.external()).allMatch(row -> row.status().equals("external.self-reported"));
    }

    @Test
    void a_document_is_kept_when_no_new_one_is_uploaded() {
        var learner = learner("Ada Berg");
        var file = new MockMultipartFile("file", "proof.pdf", "text/html", "%PDF-1.7 x".getBytes());
        let(learner, me -> external.enter(me, form("Sepsis", "1", file)));
        var id = year(learner).external().getFirst().id();
        let(learner, me -> external.change(me, id, reworded(learner, id, "2")));
        assertThat(year(learner).external()).allMatch(Transcript.External::documented);
        var kept = as(learner, me -> external.document(me, id));
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(lastAuditEventOf(id.value()).before()).contains("1");
    }

    @Test
    void external_credit_is_accessible_to_its_owner_only() {
        var learner = learner("Kai Ness");
        let(learner, me -> external.enter(me, form("Sepsis", "1")));
        var id = year(learner).external().getFirst().id();
        var form = reworded(learner, id, "2");
        var other = cast.petrov();
        notFound(() -> as(other, me -> external.form(me, id)));
        notFound(() -> let(other, me -> external.change(me, id, form)));
        notFound(() -> let(other, me -> external.remove(me, id)));
        notFound(() -> as(other, me -> external.document(me, id)));
    }

    @Test
    void a_concurrent_change_is_not_overwritten() {
        var learner = learner("Liv Dahl");
        let(learner, me -> external.enter(me, form("Sepsis", "1")));
        var id = year(learner).external().getFirst().id();
        var seen = reworded(learner, id, "3");
        let(learner, me -> external.change(me, id, reworded(learner, id, "2")));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> let(learner, me -> external.change(me, id, seen)));
    }

    @Test
    void removed_external_credit_stays_in_the_audit_log() {
        var learner = learner("Siv Strand");
        let(learner, me -> external.enter(me, form("Sepsis", "1")));
        var id = year(learner).external().getFirst().id();
        let(learner, me -> external.remove(me, id));
        assertThat(year(learner).external()).isEmpty();
        assertThat(lastAuditEventOf(id.value()).kind()).isEqualTo("ExternalCreditRemoved");
        notFound(() -> as(learner, me -> external.form(me, id)));
    }

    private ExternalCreditForm reworded(PersonId learner, ExternalCreditId id, String amount) {
        var form = as(learner, me -> external.form(me, id));
        return new ExternalCreditForm(
                form.version(), form.title(), form.provider(), form.completedOn(), form.system(), amount, null);
    }

    private static void notFound(Runnable attempt) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(attempt::run);
    }

    private static ExternalCreditForm form(String title, String amount) {
        return form(title, amount, null);
    }

    private static ExternalCreditForm form(String title, String amount, MockMultipartFile file) {
        return new ExternalCreditForm(null, title, "A college", "2027-05-01", "CME", amount, file);
    }

    private Transcript year(PersonId learner) {
        return as(learner, me -> transcripts.page(me, YEAR));
    }

    private PersonId learner(String name) {
        return cast.addPerson("t" + UUID.randomUUID(), name, cast.medicine(), Grant.self(Role.LEARNER));
    }
}
