package org.baselinecme.front.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baselinecme.platform.mail.Attachment;
import org.baselinecme.platform.web.CsvExport;

/**
 * All data held about a person as one archive: everything as JSON, each table as a CSV file, and the documents.
 *
 * @param name of the person
 * @param office that holds the data
 * @param at when it was read
 * @param record what the audit record says, as JSON objects
 * @param certificates their serials
 */
record HeldArchive(
        String name, String office, String at, List<HeldPart> parts, List<String> record, List<String> certificates) {

    /** Name of the archive. */
    String file() {
        return "personal-data.zip";
    }

    /** Writes the archive. */
    void write(String readMe, List<Attachment> documents, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "read-me.txt", readMe.getBytes(StandardCharsets.UTF_8));
            put(zip, "personal-data.json", json().getBytes(StandardCharsets.UTF_8));
            for (var part : parts) put(zip, "tables/" + part.table() + ".csv", csv(part));
            for (var document : documents) put(zip, "documents/" + document.name(), document.content());
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private String json() {
        var text = new StringBuilder("{\n");
        for (var part : parts) list(text, part.table(), part.objects()).append(",\n");
        return list(text, "record", record).append("\n}\n").toString();
    }

    private static StringBuilder list(StringBuilder text, String name, List<String> objects) {
        return text.append('"')
                .append(name)
                .append("\": [\n  ")
                .append(String.join(",\n  ", objects))
                .append("\n]");
    }

    private static byte[] csv(HeldPart part) {
        var export = CsvExport.at(part.table());
        for (var column : part.columns()) export = export.column(column, column);
        return Objects.requireNonNull(export.file(part.table(), part.cells()).getBody());
    }
}
