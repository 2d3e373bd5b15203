package org.baselinecme.planning.needs;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.baselinecme.platform.files.DocumentType;
import org.baselinecme.platform.files.Upload;
import org.baselinecme.platform.web.Unsaved;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A source to add. */
public record EvidenceForm(
        @NotBlank String source,
        @NotBlank @Size(max = 600) String citation,

        @NotNull @PastOrPresent(message = "{needs.evidence.dated.ahead}") @Nullable
        LocalDate dated,

        @Size(max = 1000) @Nullable String link,
        @Nullable MultipartFile file) {
    static final EvidenceForm EMPTY = new EvidenceForm("", "", null, null, null);

    static EvidenceForm kept(Unsaved unsaved) {
        return new EvidenceForm(
                String.valueOf(unsaved.value("source")),
                String.valueOf(unsaved.value("citation")),
                date(unsaved.value("dated")),
                unsaved.value("link"),
                null);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    @AssertTrue(message = "{needs.evidence.link.wrong}")
    public boolean isLinkAnAddress() {
        if (link == null || link.isBlank()) return true;
        try {
            var uri = new URI(link.strip());
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    @AssertTrue(message = "{needs.evidence.dated.wrong}")
    public boolean isDateThinkable() {
        return dated == null || dated.getYear() >= 1900;
    }

    @AssertTrue(message = "{needs.evidence.file.wrong}")
    public boolean isFileOfAKnownKind() {
        return file == null
                || file.isEmpty()
                || Upload.type(file, DocumentType.ALL).isPresent();
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
