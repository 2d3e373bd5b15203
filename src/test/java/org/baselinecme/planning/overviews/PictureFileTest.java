package org.baselinecme.planning.overviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Pictures as people upload them: from telephones, with transparency, damaged. */
class PictureFileTest {
    private static final int LEFT_TOP = 20;
    /** Start of the image and its JFIF segment. */
    private static final int BEGINNING = 20;

    @Test
    void a_picture_is_drawn_in_two_sizes() throws IOException {
        var drawn = PictureFile.of(file("a.png", png(2400, 1600))).orElseThrow();
        assertThat(size(drawn.large())).containsExactly(PictureFile.WIDTH, PictureFile.HEIGHT);
        assertThat(size(drawn.small())).containsExactly(PictureFile.LEAST_WIDTH, PictureFile.LEAST_HEIGHT);
    }

    @Test
    void a_small_picture_is_not_enlarged_and_a_smaller_one_refused() throws IOException {
        var drawn = PictureFile.of(file("a.png", png(640, 480))).orElseThrow();
        assertThat(size(drawn.large())).containsExactly(640, 336);
        assertThat(PictureFile.of(file("a.png", png(599, 400)))).isEmpty();
        assertThat(PictureFile.of(file("a.png", png(800, 314)))).isEmpty();
    }

    @Test
    void a_photograph_that_was_held_sideways_is_shown_upright_and_tells_nothing_else() throws IOException {
        // red on the left half as stored; held so that its left side is on top
        var drawn = PictureFile.of(file("a.jpg", turned(jpeg(1260, 1300)))).orElseThrow();
        var shown = ImageIO.read(new ByteArrayInputStream(drawn.large()));
        assertThat(red(shown.getRGB(shown.getWidth() - LEFT_TOP, LEFT_TOP))).isTrue();
        assertThat(red(shown.getRGB(LEFT_TOP, shown.getHeight() - LEFT_TOP))).isFalse();
        assertThat(new String(drawn.large(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void transparency_becomes_white() throws IOException {
        var transparent = new BufferedImage(700, 400, BufferedImage.TYPE_INT_ARGB);
        var output = new ByteArrayOutputStream();
        ImageIO.write(transparent, "png", output);
        var drawn = PictureFile.of(file("a.png", output.toByteArray())).orElseThrow();
        assertThat(new Color(
                        ImageIO.read(new ByteArrayInputStream(drawn.small())).getRGB(9, 9)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void what_is_no_picture_or_damaged_is_refused() throws IOException {
        var whole = png(700, 400);
        assertThat(PictureFile.of(file("a.png", "<svg/>".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(PictureFile.of(file("a.pdf", whole))).isEmpty();
        assertThat(PictureFile.of(file("a.png", Arrays.copyOf(whole, 60)))).isEmpty();
        assertThat(PictureFile.of(null)).isEmpty();
    }

    private static boolean red(int color) {
        return new Color(color).getRed() > 200 && new Color(color).getGreen() < 60;
    }

    private static int[] size(byte[] picture) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(picture));
        return new int[] {read.getWidth(), read.getHeight()};
    }

    private static byte[] png(int width, int height) throws IOException {
        return written(width, height, "png");
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return written(width, height, "jpg");
    }

    private static byte[] written(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        var output = new ByteArrayOutputStream();
        ImageIO.write(picture, format, output);
        return output.toByteArray();
    }

    /** The photograph with a note of its telephone: turn it by 90 degrees, clockwise. */
    private static byte[] turned(byte[] jpeg) {
        byte[] note = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var output = new ByteArrayOutputStream();
        output.write(jpeg, 0, BEGINNING);
        output.writeBytes(note);
        output.write(jpeg, BEGINNING, jpeg.length - BEGINNING);
        return output.toByteArray();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("picture", name, "application/octet-stream", content);
    }
}
