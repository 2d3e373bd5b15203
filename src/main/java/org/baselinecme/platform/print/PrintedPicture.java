package org.baselinecme.platform.print;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Pictures within printed documents, no larger than they are printed. */
public final class PrintedPicture {
    private static final int WIDEST = 720;
    private static final int HIGHEST = 240;

    private PrintedPicture() {}

    /** An address that holds the picture itself, as a document can load nothing else. */
    public static String address(InputStream picture) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(fitted(ImageIO.read(picture)), "png", output);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(output.toByteArray());
    }

    /** On white, as the page is: nothing in it is transparent. */
    private static BufferedImage fitted(BufferedImage picture) {
        var scale =
                Math.min(1.0, Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return drawn;
    }
}
