package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.baselinecme.PageTest;
import org.baselinecme.credit.certificates.VerificationResult.NameAsked;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.kernel.Credits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

class CertificatePdfPageTest extends PageTest {
    private static final Serial SERIAL = Serial.of("ACDE-0123-4567-89FG-HJKM");
    private static final CreditSystem AMA = CreditSystem.named("AMA1", "AMA PRA", "*AMA PRA Category 1 Credit*™", "");
    private static final List<CertificateQueries.Awarded> ONE =
            List.of(new CertificateQueries.Awarded(AMA, Credits.of("1.00")));

    @Autowired
    private Certificates certificates;

    @Autowired
    private Verification verification;

    @Autowired
    private Transcripts transcripts;

    @Autowired
    private ExternalCredits external;

    @Autowired
    private CertificateDocuments documents;

    @Test
    void the_holder_can_download_it_and_hide_the_name() {
        given(certificates.page(PETROV, SERIAL)).willReturn(page(List.of(), null));
        assertThat(get(PETROV, "/certificates/acde0123456789fghjkm"))
                .hasStatusOk()
                .bodyText()
                .contains("Medicine Grand Rounds", "<em>AMA PRA Category 1 Credit</em>", "Download PDF")
                .contains("Require my name to verify")
                .doesNotContain("characters we can’t print", "Reissue with this name");
    }

    @Test
    void a_delayed_certificate_names_the_letters_and_links_to_the_correction() {
        given(certificates.page(PETROV, SERIAL)).willReturn(page(List.of("न", "ह"), "Neha Rao"));
        assertThat(get(PETROV, "/certificates/" + SERIAL))
                .bodyText()
                .contains(
                        "This name contains characters we can’t print yet: न (U+0928), ह (U+0939)",
                        "#correct-name",
                        "Reissue with this name")
                .doesNotContain("Download PDF");
    }

    @Test
    void the_file_is_a_download_with_an_etag() {
        given(documents.of(PETROV, SERIAL)).willReturn(new CertificateFile(SERIAL, new byte[] {7}, new byte[] {1}));
        var path = "/certificates/" + SERIAL + "/certificate.pdf";
        assertThat(get(PETROV, path))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"certificate-" + SERIAL + ".pdf\"")
                .hasValue("ETag", "\"07\"")
                .hasValue("Cache-Control", "no-cache, private");
        assertThat(browser.get()
                        .uri(path)
                        .with(authentication(SecurityPageConfiguration.atWork(PETROV)))
                        .header("If-None-Match", "\"07\""))
                .hasStatus(304);
    }

    @Test
    void the_holder_hides_the_name() {
        assertThat(post(PETROV, "/certificates/" + SERIAL + "/privacy").param("hidden", "true"))
                .hasRedirectedUrl("/certificates/" + SERIAL);
        then(certificates).should().hideName(PETROV, SERIAL, true);
    }

    @Test
    void anyone_can_verify_and_search_engines_do_not_index() {
        given(verification.of(eq(SERIAL), any())).willReturn(known("Nora Lindt, MD", null, NameAsked.NOT));
        var answer = browser.get().uri("/verify/" + SERIAL).exchange();
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Valid", "Nora Lindt, MD", "name=\"robots\" content=\"noindex, nofollow\"");
        assertThat(answer).headers().hasValue("X-Robots-Tag", "noindex, nofollow, noarchive");
    }

    @Test
    void a_reversed_certificate_says_so() {
        given(verification.of(eq(SERIAL), any()))
                .willReturn(known("Nora Lindt, MD", "Tue, Mar 2, 2027", NameAsked.NOT));
        assertThat(browser.get().uri("/verify/" + SERIAL))
                .bodyText()
                .contains("No longer valid", "The award was reversed on Tue, Mar 2, 2027.")
                .doesNotContain("Valid");
    }

    @Test
    void a_hidden_name_is_asked_for() {
        given(verification.of(eq(SERIAL), any())).willReturn(known(null, null, NameAsked.NOT));
        given(verification.of(eq(SERIAL), eq("Nora"), any())).willReturn(known(null, null, NameAsked.DIFFERS));
        assertThat(browser.get().uri("/verify/" + SERIAL)).bodyText().contains("Hidden by the learner", "Check name");
        assertThat(browser.post().uri("/verify/" + SERIAL).with(csrf()).param("name", "Nora"))
                .bodyText()
                .contains("The name doesn’t match.", "Hidden by the learner");
    }

    @Test
    void an_unknown_serial_shows_one_sentence() {
        given(verification.of(any(Serial.class), any())).willReturn(new VerificationResult.Unknown());
        assertThat(browser.get().uri("/verify/" + Serial.next()))
                .hasStatus(404)
                .bodyText()
                .contains("We have no document with this serial number.");
        assertThat(browser.get().uri("/verify/<script>"))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("<script>x");
        assertThat(browser.get().uri("/verify").param("serial", "12")).hasStatus(404);
    }

    @Test
    void too_many_requests_are_reported() {
        given(verification.of(any(Serial.class), any())).willReturn(new VerificationResult.TooMany());
        assertThat(browser.get().uri("/verify/" + SERIAL))
                .hasStatus(429)
                .bodyText()
                .contains("15 minutes");
    }

    @Test
    void entering_a_serial_redirects_to_its_page() {
        assertThat(browser.get().uri("/verify").param("serial", " acde o123 4S67 B9fg hjkm"))
                .hasRedirectedUrl("/verify/ACDE-0123-4567-89FG-HJKM");
        then(verification).should(never()).of(any(), any());
    }

    @Test
    void a_transcript_lists_external_credit_separately() {
        given(transcripts.page(eq(PETROV), any())).willReturn(TranscriptFileTest.transcript());
        assertThat(get(PETROV, "/my-cme/earned"))
                .hasStatusOk()
                .bodyText()
                .contains("Awarded by Tamarrow Valley Health", "9.25", "Participation (hours)", "Document attached")
                .contains("/transcript.csv?from=2027-03-01&amp;to=2027-03-01", "not included in totals");
    }

    @Test
    void a_transcript_for_a_spreadsheet_is_a_download() {
        given(transcripts.whole(eq(PETROV), any())).willReturn(TranscriptFileTest.transcript());
        assertThat(get(PETROV, "/transcript.csv")).hasStatusOk().bodyText().contains("'=2+3");
    }

    @Test
    void errors_in_external_credit_are_shown_at_the_field() {
        var file = new MockMultipartFile("file", "a.pdf", "application/pdf", "<html>".getBytes());
        var sent = browser.post()
                .uri("/transcript/external")
                .multipart()
                .file(file)
                .with(csrf())
                .with(authentication(SecurityPageConfiguration.atWork(PETROV)))
                .param("title", "Sepsis")
                .param("provider", "")
                .param("completedOn", "yesterday")
                .param("system", "CME")
                .param("amount", "1,5");
        assertThat(sent)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "This field is required.",
                        "Enter a date as 2027-03-31",
                        "Enter an amount above 0",
                        "The file’s contents must match its type")
                .contains("value=\"yesterday\"", "value=\"1,5\"");
        then(external).should(never()).enter(any(), any());
    }

    @Test
    void valid_external_credit_is_stored_and_shown_in_its_year() {
        assertThat(post(PETROV, "/transcript/external")
                        .param("title", "Sepsis")
                        .param("provider", "A college")
                        .param("completedOn", "2024-05-01")
                        .param("system", "CME")
                        .param("amount", "1.5"))
                .hasRedirectedUrl("/my-cme/earned?from=2024-01-01&to=2024-12-31");
        then(external).should().enter(eq(PETROV), any());
    }

    private static CertificatePage page(List<String> missing, String nameNow) {
        return new CertificatePage(
                SERIAL.toString(),
                true,
                "Nora Lindt",
                false,
                "Nora Lindt, MD",
                "Medicine Grand Rounds",
                "Thu, Nov 12, 2026",
                "2026-0002",
                "Mon, Nov 30, 8:04 AM",
                1,
                ONE,
                missing,
                nameNow,
                false,
                true,
                null,
                false,
                "http://localhost:8080/verify/" + SERIAL);
    }

    private static VerificationResult.Known known(String name, String reversed, NameAsked asked) {
        return new VerificationResult.Known(
                SERIAL.toString(),
                false,
                name,
                true,
                asked,
                "Medicine Grand Rounds",
                "Tamarrow",
                "Mon, Mar 1, 2027",
                ONE,
                "Tue, Mar 2, 2027",
                1,
                null,
                reversed,
                false);
    }
}
