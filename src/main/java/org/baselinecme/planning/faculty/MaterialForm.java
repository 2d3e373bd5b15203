package org.baselinecme.planning.faculty;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that uploads a file for a session. */
record MaterialForm(
        @NotNull @Nullable MaterialKind kind, @Nullable MultipartFile file) {
    static final MaterialForm EMPTY = new MaterialForm(MaterialKind.SLIDES, null);

    @AssertTrue(message = "{material.file.missing}")
    public boolean isFilePresent() {
        return Upload.isPresent(file);
    }

    @AssertTrue(message = "{material.file.wrong}")
    public boolean isFileOfAKnownKind() {
        return !Upload.isPresent(file) || type() != null;
    }

    MaterialKind chosen() {
        return Objects.requireNonNull(kind);
    }

    String name() {
        return Upload.name(file);
    }

    String mediaType() {
        return Objects.requireNonNull(type()).mediaType();
    }

    byte[] content() {
        return Upload.content(file, Upload.LARGE);
    }

    private @Nullable DocumentType type() {
        return Upload.type(file, MaterialKind.TYPES, Upload.LARGE).orElse(null);
    }
}
