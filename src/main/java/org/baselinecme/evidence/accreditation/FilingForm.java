package org.baselinecme.evidence.accreditation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
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
        return Upload.isPresent(file);
    }

    @AssertTrue(message = "{filing.file.wrong}")
    public boolean isFileOfAKnownKind() {
        return !Upload.isPresent(file) || Upload.type(file, DocumentType.PAPERS).isPresent();
    }

    Filing filing() {
        var given = cleaned(title);
        var name = Upload.name(file);
        return new Filing(given.isEmpty() ? name : given, cleaned(note), name, Upload.content(file));
    }

    private static String cleaned(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
