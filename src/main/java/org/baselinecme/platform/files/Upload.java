package org.baselinecme.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.baselinecme.platform.web.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file as a form holds it. */
public final class Upload {
    private Upload() {}

    /** Whether something was uploaded that is not empty. */
    public static boolean isPresent(@Nullable MultipartFile file) {
        return file != null && !file.isEmpty();
    }

    /** Its type among these; empty where its content is none of them, or its name ends otherwise. */
    public static Optional<DocumentType> type(@Nullable MultipartFile file, Set<DocumentType> accepted) {
        return isPresent(file) ? DocumentType.of(name(file), content(file), accepted) : Optional.empty();
    }

    /** The file name without folders; empty for none. */
    public static String name(@Nullable MultipartFile file) {
        return file == null ? "" : FileName.of(file, "document");
    }

    /** Its bytes; none where there is no file. */
    public static byte[] content(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
