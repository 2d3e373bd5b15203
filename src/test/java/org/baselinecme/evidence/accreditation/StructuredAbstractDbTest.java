package org.baselinecme.evidence.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestReconciliations.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestReconciliations;
import org.baselinecme.VeraPdf;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.print.Printer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The structured abstract with its attachments, as an accreditor reads it. */
class StructuredAbstractDbTest extends DatabaseTest {
    @Autowired
    private StructuredAbstracts abstracts;

    @Autowired
    private Printer printer;

    @Test
    void r75_the_pdf_is_accessible_and_each_attachment_has_a_bookmark() throws Exception {
        var reconciliations = new TestReconciliations(cast);
        var activity = reconciliations.explainedExcept();
        reconciliations.recordAttendance(activity, cast.petrov());
        reconciliations.file(activity, FileRecord.PROMOTION, pdf("Spring flyer"));
        var paper = print(cast.okafor(), activity);
        try (var document = Loader.loadPDF(paper)) {
            assertThat(bookmarks(document))
                    .hasSize(9)
                    .allMatch(title -> title.matches("Structured.*|Attachment \\d · .*"));
            assertThat(text(document))
                    .contains(
                            "13 of at most 100 words",
                            "Attachment 5 · Attendance and credit",
                            "Spring flyer",
                            "1 of 1 session",
                            TestReconciliations.WHY,
                            "03/01/2027 – 03/02/2027");
        }
        assertThat(VeraPdf.verdicts("ua1", List.of(paper))).hasSize(1).allMatch(line -> line.startsWith("PASS"));
    }

    @Test
    void a_draft_lists_what_is_missing() throws Exception {
        try (var document = Loader.loadPDF(print(cast.drKhan(), cast.grandRounds()))) {
            assertThat(text(document))
                    .contains("Not recorded.", "No one has completed the evaluation.", "No documents filed.");
        }
    }

    @Test
    void disclosures_are_printed_only_for_people_with_the_duty() throws Exception {
        var name = "Printed Therapeutics: Consultant";
        cast.disclosures().company("Printed Therapeutics", CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        cast.disclosures().disclose(cast.petrov(), "Printed Therapeutics", "CONSULTANT");
        var activity = cast.disclosures().withFaculty();
        assertThat(text(activity, cast.okafor())).contains(name, "Under review");
        assertThat(text(activity, cast.drKhan()))
                .doesNotContain(name)
                .contains("Disclosures are shown only to staff who collect them.");
    }

    private String text(ActivityId activity, PersonId reader) throws Exception {
        try (var document = Loader.loadPDF(print(reader, activity))) {
            return text(document);
        }
    }

    private static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static List<String> bookmarks(PDDocument document) {
        var titles = new ArrayList<String>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    private byte[] print(PersonId reader, ActivityId activity) {
        var page = as(reader, me -> abstracts.of(me, activity));
        return printer.pdf("print/activity-file", Map.of("page", page));
    }
}
