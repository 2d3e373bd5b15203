package org.baselinecme.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings D and E16: a file is judged by its content, in every module alike. */
class DocumentTypeTest {
    private static final byte[] PROGRAM = {
        'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0
    };

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.png", "a.jpg", "a.docx", "a.xlsx", "a.pptx", "a.csv", "a.txt", "a.exe", "a"})
    void a_program_is_no_document_whatever_its_name(String name) {
        assertThat(DocumentType.of(name, PROGRAM, DocumentType.ALL)).isEmpty();
    }

    @Test
    void a_pdf_is_one_by_content_and_name() {
        var pdf = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(DocumentType.of("Audit.PDF", pdf, DocumentType.ALL)).hasValue(DocumentType.PDF);
        assertThat(DocumentType.of("Audit.png", pdf, DocumentType.ALL)).isEmpty();
    }

    @Test
    void an_archive_is_an_office_document_only_with_its_parts() throws IOException {
        assertThat(DocumentType.of("a.docx", zip("[Content_Types].xml", "word/document.xml"), DocumentType.ALL))
                .hasValue(DocumentType.WORD);
        assertThat(DocumentType.of("a.xlsx", zip("[Content_Types].xml", "word/document.xml"), DocumentType.ALL))
                .isEmpty();
        assertThat(DocumentType.of("a.docx", zip("run.exe", "[Content_Types].xml.txt"), DocumentType.ALL))
                .isEmpty();
        assertThat(DocumentType.of("a.docx", new byte[] {'P', 'K', 3, 4, 0, 0}, DocumentType.ALL))
                .isEmpty();
    }

    @Test
    void text_is_text() {
        assertThat(DocumentType.of("a.csv", "month,count\nMay,4\n".getBytes(StandardCharsets.UTF_8), DocumentType.ALL))
                .hasValue(DocumentType.CSV);
    }

    @Test
    void what_is_not_accepted_there_is_no_document() {
        assertThat(DocumentType.of("a.csv", "a,b\n".getBytes(StandardCharsets.UTF_8), DocumentType.SCANS))
                .isEmpty();
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
