package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class BrandingFormTest {
    @Test
    void footer_links_are_a_label_and_an_https_address_a_line() {
        assertThat(form("Library https://library.example.org\n\nGME office https://gme.example.org/x", null)
                        .isLinked())
                .isTrue();
        assertThat(form("https://library.example.org", null).isLinked()).isFalse();
        assertThat(form("Attack javascript:alert(1)", null).isLinked()).isFalse();
        assertThat(form("Attack https://x.example.org/\"><script>", null).isLinked())
                .isFalse();
        var links = form("GME office  https://gme.example.org/x", null)
                .branding(null)
                .footer();
        assertThat(links).containsExactly(new Branding.FooterLink("GME office", "https://gme.example.org/x"));
    }

    @Test
    void a_logo_is_a_picture_within_the_limits_and_is_drawn_anew() throws IOException {
        var picture = picture(300, 80);
        var file = new MockMultipartFile("logo", "logo.png", "image/png", padded(picture));
        assertThat(form("", file).isPicture()).isTrue();
        assertThat(LogoPicture.of(file).orElseThrow())
                .hasSizeLessThan(picture.length + 1000)
                .startsWith(0x89, 'P', 'N', 'G');
        assertThat(form("", new MockMultipartFile("logo", "logo.png", "image/png", picture(3000, 80)))
                        .isPicture())
                .isFalse();
        assertThat(form("", new MockMultipartFile("logo", "logo.png", "image/png", picture(300, 8)))
                        .isPicture())
                .isFalse();
    }

    @Test
    void what_only_looks_like_a_picture_is_no_logo() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(form("", new MockMultipartFile("logo", "logo.svg", "image/svg+xml", svg))
                        .isPicture())
                .isFalse();
        assertThat(form("", new MockMultipartFile("logo", "logo.png", "image/png", svg))
                        .isPicture())
                .isFalse();
        var cut = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3};
        assertThat(form("", new MockMultipartFile("logo", "logo.png", "image/png", cut))
                        .isPicture())
                .isFalse();
    }

    /** A picture with other content after its end. */
    private static byte[] padded(byte[] picture) throws IOException {
        var padded = new ByteArrayOutputStream();
        padded.write(picture);
        padded.write(new byte[20_000]);
        return padded.toByteArray();
    }

    private static byte[] picture(int width, int height) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", output);
        return output.toByteArray();
    }

    private static BrandingForm form(String links, @Nullable MultipartFile logo) {
        return new BrandingForm(-1, "Tamarrow", "Tamarrow", "", logo, false, "", "", "", "", links, "", "");
    }
}
