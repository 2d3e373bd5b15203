package org.baselinecme.planning.overviews;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * An uploaded picture, drawn anew as JPEG in the two sizes that pages show, upright and cropped around its middle. Nothing but its
 * pixels is kept: where and when a photograph was taken, and with which telephone, is gone.
 *
 * @param large for the public page and for those who share it
 * @param small for the catalog
 */
record PictureFile(byte[] large, byte[] small) {
    /** Width and height of the large picture in pixels, as sites that show a shared page ask for. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    /** Smaller pictures would look blurred. */
    static final int LEAST_WIDTH = 600;

    static final int LEAST_HEIGHT = 315;
    private static final Set<DocumentType> PICTURES = Set.of(DocumentType.PNG, DocumentType.JPEG);
    private static final int LONGEST_SIDE = 12_000;
    private static final double QUALITY = 0.82;

    /** One picture at a time: a photograph takes as much memory as a thousand pages. */
    private static final ReentrantLock ONE = new ReentrantLock();

    /** Returns both sizes; empty for another type, a damaged file, or a picture that is too small. */
    static Optional<PictureFile> of(@Nullable MultipartFile file) {
        return Upload.type(file, PICTURES).flatMap(type -> drawn(Upload.content(file), type == DocumentType.JPEG));
    }

    private static Optional<PictureFile> drawn(byte[] content, boolean photograph) {
        ONE.lock();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(input);
                return upright(reader, photograph).map(PictureFile::sizes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        } finally {
            ONE.unlock();
        }
    }

    /** The picture on white, as it was held; read in a part of its pixels where it has far more than are shown. */
    private static Optional<BufferedImage> upright(ImageReader reader, boolean photograph) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE) return Optional.empty();
        var parameters = reader.getDefaultReadParam();
        var every = Math.max(1, Math.min(width, height) / (2 * WIDTH));
        parameters.setSourceSubsampling(every, every, 0, 0);
        var read = reader.read(0, parameters);
        var opaque = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(read, 0, 0, Color.WHITE, null);
        canvas.dispose();
        var held = photograph ? ExifUtils.getExifOrientation(reader, 0) : null;
        var upright = held == null
                ? opaque
                : ExifFilterUtils.getFilterForOrientation(held).apply(opaque);
        return upright.getWidth() < LEAST_WIDTH || upright.getHeight() < LEAST_HEIGHT
                ? Optional.empty()
                : Optional.of(upright);
    }

    private static PictureFile sizes(BufferedImage picture) {
        var scale = Math.min(1, Math.min(picture.getWidth() / (double) WIDTH, picture.getHeight() / (double) HEIGHT));
        return new PictureFile(
                jpeg(picture, (int) Math.round(WIDTH * scale), (int) Math.round(HEIGHT * scale)),
                jpeg(picture, LEAST_WIDTH, LEAST_HEIGHT));
    }

    private static byte[] jpeg(BufferedImage picture, int width, int height) {
        var output = new ByteArrayOutputStream();
        try {
            Thumbnails.of(picture)
                    .size(width, height)
                    .crop(Positions.CENTER)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(output);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return output.toByteArray();
    }
}
