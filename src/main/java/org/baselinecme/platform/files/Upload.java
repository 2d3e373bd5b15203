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
    public static Optional<DocumentType> type(MultipartFile file, Set<DocumentType> accepted) {
        return DocumentType.of(name(file), content(file), accepted);
    }

    /** The file name without folders. */
    public static String name(MultipartFile file) {
        return FileName.of(file, "document");
    }

    /** Its bytes. */
    public static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
