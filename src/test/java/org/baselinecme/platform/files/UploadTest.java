package org.baselinecme.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

@DisplayName("findings D: one rule for every upload")
class UploadTest {
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Test
    void a_program_that_was_renamed_is_no_pdf() {
        assertThat(Upload.type(file("agreement.pdf", "MZ\u0090 this is a program"), DocumentType.SIGNED))
                .isEmpty();
        assertThat(Upload.type(file("agreement.exe", "%PDF-1.7"), DocumentType.SIGNED))
                .isEmpty();
        assertThat(Upload.type(file("agreement.pdf", "%PDF-1.7"), DocumentType.SIGNED))
                .contains(DocumentType.PDF);
    }

    @Test
    void more_than_ten_megabytes_are_refused_by_the_form_or_by_the_page() {
        var large = file("agreement.pdf", "%PDF-" + "x".repeat(TEN_MEGABYTES));
        assertThat(Upload.type(large, DocumentType.SIGNED)).isEmpty();
        assertThatThrownBy(() -> Upload.content(large))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting("key")
                                .containsExactly("file-too-large"));
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
