package org.baselinecme.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.web.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file as a form holds it. */
public final class Upload {
    /**
     * The largest file. Somewhat larger ones reach the form, so that it comes back with a message and with what else was typed;
     * far larger ones are cut off by the server.
     */
    private static final long MOST = 10L * 1024 * 1024;

    /** The largest file where people upload slides with pictures. */
    public static final long LARGE = 25L * 1024 * 1024;

    private Upload() {}

    /** Whether something was uploaded that is not empty. */
    public static boolean isPresent(@Nullable MultipartFile file) {
        return file != null && !file.isEmpty();
    }

    /** Its type among these; empty where its content is none of them, its name ends otherwise, or it is too large. */
    public static Optional<DocumentType> type(@Nullable MultipartFile file, Set<DocumentType> accepted) {
        return type(file, accepted, MOST);
    }

    /** The same where files of up to so many bytes are accepted. */
    public static Optional<DocumentType> type(@Nullable MultipartFile file, Set<DocumentType> accepted, long most) {
        return isPresent(file) && !isTooLarge(file, most)
                ? DocumentType.of(name(file), content(file, most), accepted)
                : Optional.empty();
    }

    /** The file name without folders; empty for none. */
    public static String name(@Nullable MultipartFile file) {
        return file == null ? "" : FileName.of(file, "document");
    }

    private static boolean isTooLarge(@Nullable MultipartFile file, long most) {
        return file != null && file.getSize() > most;
    }

    /** Its bytes, to be read as often as needed without holding them in memory. */
    public static TableFile.Content stream(@Nullable MultipartFile file) {
        return () -> file == null ? InputStream.nullInputStream() : file.getInputStream();
    }

    /** How many bytes it has. */
    public static long bytes(@Nullable MultipartFile file) {
        return file == null ? 0 : file.getSize();
    }

    /** Its bytes; none where there is no file. {@link Refused} for a file that is too large. */
    public static byte[] content(@Nullable MultipartFile file) {
        return content(file, MOST);
    }

    /** The same where files of up to so many bytes are accepted. */
    public static byte[] content(@Nullable MultipartFile file, long most) {
        if (isTooLarge(file, most)) throw new Refused(List.of(Objection.blocking("file-too-large", null)));
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
