package org.baselinecme.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Random;
import javax.imageio.ImageIO;
import org.springframework.web.multipart.MultipartFile;

/** A drawn landscape as somebody uploads it: a sky and ranges of hills in shades of one color. */
record DemoPicture(byte[] content) implements MultipartFile {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int RANGES = 6;
    private static final float FULL_CIRCLE = 360f;

    /**
     * Draws a landscape.
     *
     * @param hue in degrees of the color wheel
     */
    static DemoPicture drawn(int hue) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setPaint(new GradientPaint(0, 0, shade(hue, 0.30f, 0.80f), 0, HEIGHT, shade(hue + 30, 0.10f, 0.98f)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(shade(hue + 180, 0.25f, 1f));
        canvas.fillOval(WIDTH * 2 / 3, HEIGHT / 7, HEIGHT / 5, HEIGHT / 5);
        var chance = new Random(hue);
        for (var range = 0; range < RANGES; range++) {
            var near = (range + 1) / (float) RANGES;
            canvas.setColor(shade(hue, 0.20f + 0.5f * near, 0.85f - 0.55f * near));
            canvas.fill(hills(HEIGHT * (0.38 + 0.11 * range), 26 + 16 * near, chance));
        }
        canvas.dispose();
        var output = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", output);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return new DemoPicture(output.toByteArray());
    }

    private static Color shade(int hue, float saturation, float brightness) {
        return Color.getHSBColor(hue / FULL_CIRCLE, saturation, brightness);
    }

    /** Everything below a ridge made of three waves. */
    private static Path2D hills(double level, double height, Random chance) {
        var waves = chance.doubles(6).toArray();
        var ridge = new Path2D.Double();
        ridge.moveTo(0, HEIGHT);
        for (var x = 0; x <= WIDTH; x += 4) {
            var y = Math.sin(x / (170 + 90 * waves[0]) + 7 * waves[1])
                    + 0.6 * Math.sin(x / (70 + 50 * waves[2]) + 7 * waves[3])
                    + 0.25 * Math.sin(x / (22 + 14 * waves[4]) + 7 * waves[5]);
            ridge.lineTo(x, level - height * y);
        }
        ridge.lineTo(WIDTH, HEIGHT);
        ridge.closePath();
        return ridge;
    }

    @Override
    public String getName() {
        return "picture";
    }

    @Override
    public String getOriginalFilename() {
        return "landscape.png";
    }

    @Override
    public String getContentType() {
        return "image/png";
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getSize() {
        return content.length;
    }

    @Override
    public byte[] getBytes() {
        return content.clone();
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public void transferTo(File destination) throws IOException {
        Files.write(destination.toPath(), content);
    }
}
