package org.baselinecme.credit.papers;

import java.util.HashMap;
import java.util.Map;
import org.baselinecme.platform.print.Printer;
import org.baselinecme.platform.web.QrCode;

/** Lays a certificate out on one letter page. */
public final class CertificatePaper {
    private static final int MOST_SESSIONS = 8;

    private CertificatePaper() {}

    /**
     * The PDF, with as much about the sessions as fits on the page: a table, their titles, or their number.
     *
     * @param pictures addresses of {@code logo} and {@code signature}, where it has them
     * @param accent color of the provider as six hexadecimal digits; empty for the color of Baseline
     */
    public static byte[] printed(
            Printer printer, CertificateContent print, Map<String, String> pictures, String accent) {
        var shown = new HashMap<String, Object>(
                Map.of("print", print, "code", QrCode.of(print.address()), "pictures", pictures, "accent", accent));
        for (var list : SessionList.values()) {
            if (!list.suits(print.sessions().size())) continue;
            shown.put("list", list);
            var paper = printer.fitting("print/certificate", shown);
            if (paper.isPresent()) return paper.get();
        }
        return printer.onePage("print/certificate", shown);
    }

    /** How sessions are listed. */
    enum SessionList {
        TABLE,
        TITLES,
        NUMBER;

        private boolean suits(int sessions) {
            return this != TABLE || sessions <= MOST_SESSIONS;
        }

        public boolean isTable() {
            return this == TABLE;
        }

        public boolean isTitled() {
            return this == TITLES;
        }
    }
}
