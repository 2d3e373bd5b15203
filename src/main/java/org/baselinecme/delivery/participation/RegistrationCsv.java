package org.baselinecme.delivery.participation;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a file for spreadsheets (RFC 4180). A cell that a spreadsheet would compute is text. */
final class RegistrationCsv {
    private RegistrationCsv() {}

    static String line(String... cells) {
        return Arrays.stream(cells).map(RegistrationCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** OWASP, CSV injection: what begins as a formula does gets an apostrophe before it. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
