package org.baselinecme.evidence.accreditation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.baselinecme.platform.web.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A paper as somebody files it.
 *
 * @param title what it is; the name of the file where nothing is said
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
        return file == null || file.isEmpty() || FiledKind.of(name(), content()).isPresent();
    }

    /** The bare name of the file. */
    private String name() {
        return file == null ? "" : FileName.of(file, "document");
    }

    Filing filing() {
        var said = said(title);
        return new Filing(said.isEmpty() ? name() : said, said(note), name(), content());
    }

    private byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
