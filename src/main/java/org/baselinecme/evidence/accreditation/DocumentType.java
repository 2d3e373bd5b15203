package org.baselinecme.evidence.accreditation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file types that can be filed, detected from the content; the type a browser sends is ignored. */
enum DocumentType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", "jpe?g", 0xFF, 0xD8, 0xFF),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", 'P', 'K', 3, 4),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", 'P', 'K', 3, 4),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", 'P', 'K', 3, 4);

    /** The name of a part that every Office document contains; other archives do not. */
    private static final String PARTS = "[Content_Types].xml";

    private final String mediaType;
    private final String ending;
    private final byte[] beginning;

    DocumentType(String mediaType, String ending, int... beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = new byte[beginning.length];
        for (var i = 0; i < beginning.length; i++) this.beginning[i] = (byte) beginning[i];
    }

    static Optional<DocumentType> of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> ending.matches(kind.ending) && kind.begins(content))
                .filter(kind -> !kind.isOffice() || hasParts(content))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    private boolean isOffice() {
        return this == WORD || this == SHEET || this == SLIDES;
    }

    private static boolean hasParts(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(PARTS);
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
