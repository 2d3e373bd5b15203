package org.baselinecme.planning.needs;

import java.util.Locale;
import java.util.Map;
import org.baselinecme.platform.web.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The accepted kinds of evidence files, by file name extension; the browser's media type is not trusted. */
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

    static String name(MultipartFile file) {
        return FileName.of(file, "evidence");
    }

    private static String ending(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
