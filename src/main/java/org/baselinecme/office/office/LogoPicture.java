package org.baselinecme.office.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A logo as it was uploaded: PNG or JPEG within limits. It is drawn anew as PNG, so that nothing but its pixels is stored. */
final class LogoPicture {
    private static final Set<DocumentType> PICTURES = Set.of(DocumentType.PNG, DocumentType.JPEG);
    private static final int MOST_BYTES = 512 * 1024;
    private static final int LONGEST_SIDE = 2000;
    private static final int SHORTEST_SIDE = 24;

    private LogoPicture() {}

    /** Returns the picture as PNG; empty for another type, a damaged file, or one outside the limits. */
    static Optional<byte[]> of(@Nullable MultipartFile file) {
        if (file == null || file.getSize() > MOST_BYTES) return Optional.empty();
        return Upload.type(file, PICTURES).flatMap(type -> drawn(Upload.content(file)));
    }

    private static Optional<byte[]> drawn(byte[] content) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if (!fits(reader.getWidth(0)) || !fits(reader.getHeight(0))) return Optional.empty();
                return Optional.of(png(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static boolean fits(int side) {
        return side >= SHORTEST_SIDE && side <= LONGEST_SIDE;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        var canvas = drawn.createGraphics();
        canvas.drawImage(picture, 0, 0, null);
        canvas.dispose();
        var output = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", output);
        return output.toByteArray();
    }
}
