package org.baselinecme.platform.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Several files as one archive, written while it is sent: a file is read in pieces, so that neither it nor the archive is held in
 * memory. The caller has checked access to each.
 *
 * @param name of the archive
 */
public record FileArchive(String name, List<Entry> entries) {
    private static final int LONGEST = 120;
    /** What some file system does not allow or reads as something else, and characters that only change how a name looks. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]");

    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** Sends it as a download. */
    public void send(HttpServletResponse response) throws IOException {
        var attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
        write(response.getOutputStream());
    }

    /** Writes it, one file after the other. */
    public void write(OutputStream out) throws IOException {
        var taken = new HashSet<String>();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.path(taken)));
                try (var content = entry.content.getInputStream()) {
                    content.transferTo(zip);
                }
            }
        }
    }

    /** A name that is one of a file or folder everywhere; the end of a long one stays, because it says what kind of file it is. */
    public static String plain(String name) {
        var safe = EDGES.matcher(UNSAFE.matcher(name).replaceAll("_")).replaceAll("");
        if (safe.isEmpty() || DEVICE.matcher(safe).matches()) safe = "_" + safe;
        return safe.length() <= LONGEST ? safe : safe.substring(safe.length() - LONGEST);
    }

    /**
     * A file.
     *
     * @param folder where it is; empty for the top
     * @param name as it was uploaded
     */
    public record Entry(String folder, String name, Resource content) {
        /** Two files of the same name in one folder are numbered; upper and lower case are the same to some file systems. */
        private String path(Set<String> taken) {
            var place = folder.isEmpty() ? "" : folder + "/";
            var plain = plain(name);
            var path = place + plain;
            for (var number = 2; !taken.add(path.toLowerCase(Locale.ROOT)); number++)
                path = place + "(" + number + ") " + plain;
            return path;
        }
    }
}
