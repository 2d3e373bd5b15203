package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

class EvidenceFormTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final LocalDate DAY = LocalDate.parse("2024-06-30");

    @Test
    void evidence_has_a_source_a_citation_and_a_date() {
        assertThat(wrong(EvidenceForm.EMPTY)).containsExactlyInAnyOrder("source", "citation", "dated");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "https://example.org/a?b=c", " http://example.org "})
    void a_link_is_an_address_or_nothing(String link) {
        assertThat(wrong(linked(link))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "example.org", "ftp://example.org", "https://", "https://a b", "data:x"})
    void anything_else_is_no_link(String link) {
        assertThat(wrong(linked(link))).containsExactly("linkAnAddress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit.pdf", "AUDIT.PDF", "a.b.csv", "minutes.txt"})
    void files_of_known_types_are_accepted(String name) {
        assertThat(wrong(with(file(name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "run.exe", "audit", "audit.pdf.js", "picture.svg"})
    void files_of_other_types_are_rejected(String name) {
        assertThat(wrong(with(file(name)))).containsExactly("fileOfAKnownKind");
    }

    @Test
    void evidence_with_a_future_date_is_rejected() {
        var tomorrow = new EvidenceForm("QI_DATA", "Audit", LocalDate.parse("2199-01-01"), null, null);
        assertThat(wrong(tomorrow)).containsExactly("dated");
    }

    @Test
    void an_empty_file_counts_as_no_file() {
        assertThat(with(new MockMultipartFile("file", "", null, new byte[0])).hasFile())
                .isFalse();
    }

    /** Findings E16: a renamed program passed here and nowhere else. */
    @Test
    void a_renamed_program_is_not_taken() {
        var program = new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 3});
        assertThat(wrong(with(program))).containsExactly("fileOfAKnownKind");
    }

    @Test
    void the_kind_comes_from_the_content_and_not_from_the_browser() {
        assertThat(Upload.type(new MockMultipartFile("file", "a.pdf", "text/html", content("a.pdf")), DocumentType.ALL))
                .hasValue(DocumentType.PDF);
    }

    @Test
    void a_file_name_loses_its_path() {
        assertThat(Upload.name(file("C:\\secret\\audit.pdf"))).isEqualTo("audit.pdf");
        assertThat(Upload.name(file("../../audit\r\n.pdf"))).isEqualTo("audit.pdf");
    }

    private static EvidenceForm linked(String link) {
        return new EvidenceForm("QI_DATA", "Audit", DAY, link, null);
    }

    private static EvidenceForm with(MockMultipartFile file) {
        return new EvidenceForm("QI_DATA", "Audit", DAY, null, file);
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("file", name, null, content(name));
    }

    private static byte[] content(String name) {
        var text = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? "%PDF-1.7" : "a,b";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> wrong(EvidenceForm form) {
        return VALIDATOR.validate(form).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
