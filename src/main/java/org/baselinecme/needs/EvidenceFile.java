package org.baselinecme.needs;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The kinds of file that evidence may be, by the end of the name; what a browser claims is not believed. */
final class EvidenceFile {
    private static final Map<String, String> KINDS = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "csv", "text/csv",
            "txt", "text/plain",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private EvidenceFile() {}

    static boolean isKnown(@Nullable MultipartFile file) {
        return file != null && KINDS.containsKey(ending(file));
    }

    static String mediaType(MultipartFile file) {
        return KINDS.getOrDefault(ending(file), "application/octet-stream");
    }

    /** The bare name, without folders and control characters. */
    static String name(MultipartFile file) {
        var given = String.valueOf(file.getOriginalFilename());
        var bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return bare.replaceAll("\\p{Cntrl}", "");
    }

    private static String ending(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
