package org.baselinecme.platform.web;

/** Text of a visitor as it may stand in a log: one line, no more than 120 characters. */
public final class LogText {
    private static final int LONGEST = 120;

    private LogText() {}

    /** Returns the text with everything that could end or forge a line of the log replaced by a question mark. */
    public static String of(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s=\u2028\u2029]", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
