package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.baselinecme.VeraPdf;
import org.baselinecme.credit.papers.CertificateContent;
import org.baselinecme.credit.papers.CertificatePaper;
import org.baselinecme.platform.print.Printer;
import org.baselinecme.platform.web.AllMessages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The paper itself: what it says, and that it is PDF/UA-1 and PDF/A-2a. */
class CertificatePdfTest {
    private static final String NAME = "Dr Łucja O'Brien-Núñez 陈伟, MD";
    private static final String TITLE =
            "Antibiotic stewardship in primary care and the very long road to shorter first-line "
                    + "therapy: an interactive activity for physicians, pharmacists, nurses and whole teams in rural clinics & beyond";
    private static final String PICTURE = CertificatePicturesTest.PICTURE;
    private static final Printer PRINTER = new Printer(templates());

    @AfterAll
    static void thePrinterRests() {
        PRINTER.close();
    }

    @Test
    void r39_the_certificate_contains_everything_a_physician_must_show() throws Exception {
        var text = text(paper(print(NAME, TITLE, 0, false)));
        assertThat(text)
                .contains(
                        "Certificate of completion",
                        NAME,
                        "Tamarrow Valley Health",
                        "live activity",
                        "Mon, Mar 1, 2027",
                        "Main Auditorium",
                        "1.50 AMA PRA Category 1 Credits™",
                        "ACDE-0123-4567-89FG-HJKM",
                        "https://cme.example.org/verify/ACDE-0123-4567-89FG-HJKM",
                        "Issued Tue, Mar 2, 2027",
                        "2027-0042",
                        "1 Valley Road · Tamarrow, CO 80000",
                        "Marian Okafor, MD",
                        "Director, Continuing Medical Education");
        assertThat(text.replaceAll("\\s+", " ")).contains(TITLE, "first-line", "In support of improving patient care");
        assertThat(text).doesNotContain("ﬁ", "#");
    }

    @Test
    void the_ama_phrase_is_italic() throws Exception {
        try (var document = Loader.loadPDF(paper(print(NAME, TITLE, 0, false)))) {
            var slanted = new StringBuilder();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    for (var letter : letters)
                        if (letter.getFont().getName().contains("Italic")) slanted.append(letter.getUnicode());
                }
            }.getText(document);
            assertThat(slanted.toString()).contains("AMA PRA Category 1 Credits");
        }
    }

    @Test
    void r31_a_participation_certificate_does_not_state_an_award() throws Exception {
        var text = text(paper(print("Ana Ruiz, RN", "Sepsis", 0, true))).replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "Certificate of participation",
                        "1.50 hours of participation",
                        "designated for a maximum of 1.50 AMA PRA Category 1 Credits™, which this document does not award")
                .doesNotContain("Credit awarded");
    }

    @Test
    void the_pdf_is_accessible_and_archivable() throws Exception {
        var papers = List.of(
                paper(print(NAME, TITLE, 0, false)),
                paper(print(NAME, TITLE, 40, false)),
                paper(print("Ana Ruiz, RN", "Sepsis", 3, true)),
                transcript());
        for (var flavour : List.of("ua1", "2a"))
            assertThat(VeraPdf.verdicts(flavour, papers))
                    .as(flavour)
                    .hasSize(4)
                    .allMatch(verdict -> verdict.startsWith("PASS"));
    }

    @Test
    void findings_d_a_certificate_fits_on_one_page_whatever_it_says() throws Exception {
        var name =
                "Dr Maximiliana Wilhelmina Featherstonehaugh-Cholmondeley Ramanathan-Venkataraghavan of Saint Bartholomew, MD, PhD";
        var title =
                ("A very long title about antibiotic stewardship in rural primary care. " + TITLE).substring(0, 200);
        var longest = "W".repeat(120);
        var statement =
                "The provider designates this live activity for a maximum of 1.50 *AMA PRA Category 1 Credit(s)*™. Physicians "
                        + "should claim only the credit commensurate with the extent of their participation in the activity. ";
        for (var participation : List.of(true, false))
            for (var sessions : List.of(0, 2, 8, 12, 400))
                for (var texts : List.of(2, 10)) {
                    var print = print(
                            name, title, sessions, participation, Collections.nCopies(texts, statement.repeat(2)));
                    try (var document = Loader.loadPDF(paper(print))) {
                        assertThat(document.getNumberOfPages())
                                .as("%s, %d sessions, %d statements", participation, sessions, texts)
                                .isOne();
                    }
                }
        assertThat(text(paper(print(longest, longest, 3, true))).replaceAll("\\s+", ""))
                .contains(longest);
        try (var document = Loader.loadPDF(paper(print(longest, longest, 3, true)))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @Test
    void many_sessions_are_listed_by_title_on_the_one_page() throws Exception {
        try (var document = Loader.loadPDF(paper(print(NAME, TITLE, 40, false)))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document)).contains("Sessions attended: 40", "Session 40");
        }
    }

    @Test
    void a_transcript_lists_external_credit_separately() throws Exception {
        var text = text(transcript());
        assertThat(text)
                .contains("Awarded by Tamarrow Valley Health", "9.25 AMA PRA Category 1 Credits™", "12.50 ANCC");
        assertThat(text.indexOf("External credit")).isGreaterThan(text.indexOf("ACDE-0123"));
    }

    private static byte[] transcript() {
        return PRINTER.pdf(
                "print/transcript",
                Map.of(
                        "page",
                        TranscriptFileTest.transcript().printed(),
                        "issuer",
                        new CertificateContent.Issuer("", "1 Valley Road", "logo", "", "", ""),
                        "pictures",
                        Map.of("logo", PICTURE)));
    }

    @Test
    void printing_is_fast_once_fonts_are_loaded() {
        var print = print(NAME, TITLE, 0, false);
        for (var i = 0; i < 20; i++) paper(print);
        var threads = ManagementFactory.getThreadMXBean();
        var before = cpu(threads);
        for (var i = 0; i < 20; i++) paper(print);
        // the budget is 24 CPU-ms for all of it on a quiet machine; this only finds fonts that are read each time
        assertThat((cpu(threads) - before) / 20 / 1_000_000).isLessThan(90);
    }

    private static long cpu(ThreadMXBean threads) {
        return Arrays.stream(threads.dumpAllThreads(false, false))
                .filter(thread -> thread.getThreadName().startsWith("printer-"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    @Test
    void fonts_are_embedded_as_subsets() {
        assertThat(paper(print(NAME, TITLE, 0, false))).hasSizeLessThan(80_000);
    }

    private static byte[] paper(CertificateContent print) {
        return CertificatePaper.printed(PRINTER, print, Map.of("logo", PICTURE, "signature", PICTURE), "");
    }

    private static String text(byte[] paper) throws Exception {
        try (var document = Loader.loadPDF(paper)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }

    static CertificateContent print(String name, String title, int sessions, boolean participation) {
        return print(
                name,
                title,
                sessions,
                participation,
                List.of(
                        "In support of improving patient care, Tamarrow Valley Health is jointly accredited.",
                        "It designates this live activity for a maximum of 1.50 *AMA PRA Category 1 Credit(s)*™."));
    }

    private static CertificateContent print(
            String name, String title, int sessions, boolean participation, List<String> statements) {
        return new CertificateContent(
                "ACDE-0123-4567-89FG-HJKM",
                1,
                CertificateContent.TEMPLATE,
                participation,
                name,
                "Tamarrow Valley Health",
                title,
                "live activity",
                true,
                "Mon, Mar 1, 2027",
                "Main Auditorium",
                participation ? List.of() : List.of("1.50 *AMA PRA Category 1 Credits*™"),
                List.of("1.50 *AMA PRA Category 1 Credits*™"),
                participation ? "1.50" : "",
                IntStream.rangeClosed(1, sessions)
                        .mapToObj(i -> new CertificateContent.Session("Mon, Mar 1, 2027, 8:00–9:00 AM", "Session " + i))
                        .toList(),
                statements,
                "Tue, Mar 2, 2027",
                "https://cme.example.org/verify/ACDE-0123-4567-89FG-HJKM",
                "",
                new CertificateContent.Issuer(
                        "2027-0042",
                        "1 Valley Road\nTamarrow, CO 80000",
                        "logo",
                        "Marian Okafor, MD",
                        "Director, Continuing Medical Education",
                        "signature"));
    }

    static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode("HTML");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(AllMessages.source());
        return engine;
    }
}
