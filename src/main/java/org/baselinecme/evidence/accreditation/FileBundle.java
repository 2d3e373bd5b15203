package org.baselinecme.evidence.accreditation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baselinecme.platform.files.FileContent;

/**
 * The whole file of an activity as one archive: the printed file and every document, in folders by record.
 *
 * @param number of the activity
 * @param print the printed file
 */
record FileBundle(String number, byte[] print, List<Entry> entries) {
    private static final int LONGEST = 120;

    /** Name of the archive. */
    String name() {
        return "activity-file-" + number + ".zip";
    }

    /** Writes the archive, one document after the other, each read in pieces. */
    void write(OutputStream out) throws IOException {
        var taken = new HashMap<String, Integer>();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("activity-file-" + number + ".pdf"));
            zip.write(print);
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(path(entry, taken)));
                try (var content = entry.content.getInputStream()) {
                    content.transferTo(zip);
                }
            }
        }
    }

    /** Two documents of the same name in one folder are numbered. */
    private static String path(Entry entry, Map<String, Integer> taken) {
        var folder = "%02d-%s/".formatted(entry.record.number(), entry.record.code());
        var name = plain(String.valueOf(entry.content.getFilename()));
        var times = taken.merge(folder + name, 1, Integer::sum);
        return folder + (times == 1 ? name : "(" + times + ") " + name);
    }

    /** The end of a long name stays, because it says what kind of file it is. */
    private static String plain(String name) {
        var safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceFirst("^\\.+", "_");
        return safe.length() <= LONGEST ? safe : safe.substring(safe.length() - LONGEST);
    }

    /** A document filed against a record. */
    record Entry(FileRecord record, FileContent content) {}
}
