package org.baselinecme.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer that sends a stored file: always as a download of a type we found, so that no page of ours ever shows it. */
public final class FileDownload {
    private FileDownload() {}

    /** The caller has checked access. */
    public static ResponseEntity<Resource> of(FileContent file) {
        var attachment = ContentDisposition.attachment()
                .filename(Objects.requireNonNull(file.getFilename()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file);
    }
}
