package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.Sha256;

/**
 * The notice that learners of an activity are shown before they engage (Standard 3.5).
 *
 * @param hash SHA-256 of the text, which the form of a page carries so that a change in between is noticed
 */
public record NoticeContent(String hash, List<Part> parts) {
    static NoticeContent of(List<Part> parts) {
        return new NoticeContent(Sha256.hex(text(parts)), parts);
    }

    /** The text, as its version is stored. */
    public String text() {
        return text(parts);
    }

    private static String text(List<Part> parts) {
        return parts.stream()
                .map(part -> part.heading() + "\n"
                        + part.paragraphs().stream().map(StyledText::plain).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    /** A heading and the paragraphs below it, parts of them in italics. */
    public record Part(String heading, List<StyledText> paragraphs) {}
}
