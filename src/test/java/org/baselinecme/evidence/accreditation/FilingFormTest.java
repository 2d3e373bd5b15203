package org.baselinecme.evidence.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestReconciliations.bytes;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class FilingFormTest {
    private static final byte[] PDF = bytes("%PDF-1.7 flyer");

    @Test
    void a_file_is_required_and_not_empty() {
        assertThat(new FilingForm("Flyer", "", null).isFileHandedIn()).isFalse();
        assertThat(form("flyer.pdf", new byte[0]).isFileHandedIn()).isFalse();
        assertThat(form("flyer.pdf", PDF).isFileHandedIn()).isTrue();
    }

    @Test
    void the_type_comes_from_content_and_name() {
        assertThat(form("flyer.pdf", PDF).isFileOfAKnownKind()).isTrue();
        assertThat(form("photo.JPG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1})
                        .isFileOfAKnownKind())
                .isTrue();
        assertThat(form("list.csv", bytes("a,b")).isFileOfAKnownKind()).isFalse();
    }

    @Test
    void a_file_with_a_misleading_name_is_rejected() {
        assertThat(form("flyer.pdf", bytes("<script>alert(1)</script>")).isFileOfAKnownKind())
                .isFalse();
        assertThat(form("page.html", bytes("<html></html>")).isFileOfAKnownKind())
                .isFalse();
        assertThat(form("flyer.exe", PDF).isFileOfAKnownKind()).isFalse();
        assertThat(form("archive.docx", bytes("PK\u0003\u0004 malware.exe")).isFileOfAKnownKind())
                .isFalse();
        assertThat(form("no-ending", PDF).isFileOfAKnownKind()).isFalse();
    }

    @Test
    void a_hostile_file_name_is_cleaned() {
        assertThat(form("../../etc/passwd\u0000\r\nSet-Cookie: x.pdf", PDF)
                        .filing()
                        .name())
                .isEqualTo("passwdSet-Cookie: x.pdf");
        assertThat(form("C:\\papers\\flyer.pdf", PDF).filing().name()).isEqualTo("flyer.pdf");
    }

    @Test
    void without_a_title_the_file_name_is_used() {
        assertThat(form("flyer.pdf", PDF).filing().title()).isEqualTo("flyer.pdf");
        assertThat(new FilingForm(" Spring\u0000 flyer ", null, file("flyer.pdf", PDF))
                        .filing()
                        .title())
                .isEqualTo("Spring flyer");
    }

    @Test
    void an_explanation_has_a_limited_length() {
        assertThat(new ExplanationForm("lost").isLongEnough()).isFalse();
        assertThat(new ExplanationForm("          ").isLongEnough()).isFalse();
        assertThat(new ExplanationForm(null).isLongEnough()).isFalse();
        assertThat(new ExplanationForm("It was lost.").isLongEnough()).isTrue();
        assertThat(new ExplanationForm("x".repeat(2000)).isShortEnough()).isTrue();
        assertThat(new ExplanationForm("x".repeat(2001)).isShortEnough()).isFalse();
    }

    private static FilingForm form(String name, byte[] content) {
        return new FilingForm("", "", file(name, content));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/pdf", content);
    }
}
