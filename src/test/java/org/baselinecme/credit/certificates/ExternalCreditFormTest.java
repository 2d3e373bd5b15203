package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

class ExternalCreditFormTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0};

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.25", "12.5", "1500", " 2.50 "})
    void valid_amounts_are_accepted(String amount) {
        assertThat(form("2026-05-01", amount).isAmountAnAmount()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.00", "-1", "1,5", "1.234", "1e3", "99999", "NaN"})
    void an_invalid_amount_is_rejected(String amount) {
        assertThat(form("2026-05-01", amount).isAmountAnAmount()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "05/01/2026", "1949-12-31", "2100-01-01"})
    void an_invalid_date_is_rejected(String day) {
        assertThat(form(day, "1").isDayADay()).isFalse();
    }

    @Test
    void the_type_of_a_document_comes_from_its_content_and_its_name() {
        assertThat(type("a.png", PNG)).contains(DocumentType.PNG);
        assertThat(type("a.exe", PNG)).isEmpty();
        assertThat(type("a.pdf", "%PDF-1.7".getBytes())).contains(DocumentType.PDF);
        assertThat(type("a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}))
                .contains(DocumentType.JPEG);
        assertThat(type("a.pdf", "<html>".getBytes())).isEmpty();
        assertThat(type("a.png", new byte[] {(byte) 0x89})).isEmpty();
    }

    @Test
    void a_file_name_loses_its_path() {
        assertThat(Upload.name(file("..\\..\\a\u0000b.pdf", PNG))).isEqualTo("ab.pdf");
        assertThat(Upload.name(file("/", PNG))).isEqualTo("document");
    }

    private static Optional<DocumentType> type(String name, byte[] content) {
        return Upload.type(file(name, content), DocumentType.SCANS);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/pdf", content);
    }

    private static ExternalCreditForm form(String day, String amount) {
        return new ExternalCreditForm(null, "Title", "Provider", day, "System", amount, null);
    }
}
