package org.baselinecme.evidence.accreditation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.web.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form that files a document.
 *
 * @param title of the document; the file name where it is empty
 */
record FilingForm(
        @Nullable @Size(max = 160) String title,
        @Nullable @Size(max = 500) String note,
        @Nullable MultipartFile file) {
    static final FilingForm EMPTY = new FilingForm("", "", null);

    @AssertTrue(message = "{filing.file.empty}")
    public boolean isFileHandedIn() {
        return file != null && !file.isEmpty();
    }

    @AssertTrue(message = "{filing.file.wrong}")
    public boolean isFileOfAKnownKind() {
        return file == null
                || file.isEmpty()
                || DocumentType.of(name(), content(), DocumentType.PAPERS).isPresent();
    }

    /** The file name without folders. */
    private String name() {
        return file == null ? "" : FileName.of(file, "document");
    }

    Filing filing() {
        var given = cleaned(title);
        return new Filing(given.isEmpty() ? name() : given, cleaned(note), name(), content());
    }

    private byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String cleaned(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
