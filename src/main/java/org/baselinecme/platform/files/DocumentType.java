package org.baselinecme.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.baselinecme.platform.kernel.Refused;

/**
 * The types of documents that people upload, told by content and ending together, once for all modules: a program that was
 * renamed is none of them. The type a browser sends is ignored.
 */
public enum DocumentType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("image/jpeg", "jpe?g", 0xFF, 0xD8, 0xFF),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", 'P', 'K', 3, 4),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", 'P', 'K', 3, 4),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", 'P', 'K', 3, 4),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    /** What was signed or adopted. */
    public static final Set<DocumentType> SIGNED = EnumSet.of(PDF);

    /** Pictures and PDF: what somebody scans or prints. */
    public static final Set<DocumentType> SCANS = EnumSet.of(PDF, PNG, JPEG);

    /** Scans and the documents of an office suite. */
    public static final Set<DocumentType> PAPERS = EnumSet.of(PDF, PNG, JPEG, WORD, SHEET, SLIDES);

    /** All types. */
    public static final Set<DocumentType> ALL = EnumSet.allOf(DocumentType.class);

    private static final int MOST_PARTS = 2000;
    private final String mediaType;
    private final String ending;
    private final byte[] beginning;

    DocumentType(String mediaType, String ending, int... beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = new byte[beginning.length];
        for (var i = 0; i < beginning.length; i++) this.beginning[i] = (byte) beginning[i];
    }

    /** The media type of a table that {@link Workbook} or {@link FileText} has read. */
    static String ofTable(byte[] content) {
        return (Workbook.isOne(content) ? SHEET : CSV).mediaType;
    }

    /** Returns the type of a file among these; empty where its content is none of them or its name ends otherwise. */
    public static Optional<DocumentType> of(String name, byte[] content, Set<DocumentType> accepted) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return accepted.stream()
                .filter(type -> ending.matches(type.ending) && type.matches(content))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    private boolean matches(byte[] content) {
        return switch (this) {
            case PDF, PNG, JPEG -> begins(content);
            case WORD -> begins(content) && hasPart(content, "word/");
            case SHEET -> begins(content) && hasPart(content, "xl/");
            case SLIDES -> begins(content) && hasPart(content, "ppt/");
            case CSV, TEXT -> isText(content);
        };
    }

    /** Whether it is an archive of an office suite with parts of this kind. Entries are listed, not unpacked into memory. */
    private static boolean hasPart(byte[] content, String folder) {
        var types = false;
        var parts = false;
        try (var archive = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            var entry = archive.getNextEntry();
            for (var i = 0; entry != null && i < MOST_PARTS; i++, entry = archive.getNextEntry()) {
                types |= entry.getName().equals("[Content_Types].xml");
                parts |= entry.getName().startsWith(folder);
                if (types && parts) return true;
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
        return false;
    }

    private static boolean isText(byte[] content) {
        try {
            FileText.of(content);
            return true;
        } catch (Refused noText) {
            return false;
        }
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
