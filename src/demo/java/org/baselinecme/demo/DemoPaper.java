package org.baselinecme.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sheet of paper that says it is invented. */
final class DemoPaper {
    private DemoPaper() {}

    static byte[] pdf(String title) {
        var text = "BT /F1 14 Tf 72 700 Td (%s) Tj 0 -24 Td (Invented document of the demo office.) Tj ET"
                .formatted(title.replaceAll("[^\\p{ASCII}]", "'").replaceAll("[()\\\\]", " "));
        var parts = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R"
                        + " /Resources << /Font << /F1 4 0 R >> >> >>",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text));
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var at = 0; at < parts.size(); at++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(at + 1, parts.get(at)));
        }
        var begins = file.length();
        file.append("xref\n0%d\n%s".formatted(parts.size() + 1, table));
        file.append(
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(parts.size() + 1, begins));
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
