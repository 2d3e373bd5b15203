package org.baselinecme.platform.files;

/** Detects PDF documents by their content; the name of a file and the type a browser sends prove nothing. */
public final class PdfContent {
    private static final byte[] BEGINNING = {'%', 'P', 'D', 'F', '-'};

    private PdfContent() {}

    /** Whether the content begins as every PDF does. */
    public static boolean isPdf(byte[] content) {
        if (content.length < BEGINNING.length) return false;
        for (var i = 0; i < BEGINNING.length; i++) if (content[i] != BEGINNING[i]) return false;
        return true;
    }
}
