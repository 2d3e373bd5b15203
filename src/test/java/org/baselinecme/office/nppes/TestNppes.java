package org.baselinecme.office.nppes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as the NPI registry publishes them: 330 quoted columns. */
public final class TestNppes {
    static final String DATA = "npidata_pfile_20261101-20261130.csv";
    private static final int WIDTH = 330;
    private static final List<String> HEADINGS = headings();
    private static final String FILLED = "\"\",";

    private TestNppes() {}

    /** The folder that tests have instead of one of the server. */
    public static String folder() {
        return Folder.PATH.toString();
    }

    private static List<String> headings() {
        var all = new ArrayList<>(List.of(
                "NPI",
                "Entity Type Code",
                "Replacement NPI",
                "Provider Last Name (Legal Name)",
                "Provider First Name",
                "Provider Middle Name",
                "Provider Credential Text",
                "Provider Other Last Name",
                "Provider Other First Name",
                "Provider Business Practice Location Address City Name",
                "Provider Business Practice Location Address State Name",
                "NPI Deactivation Date",
                "NPI Reactivation Date"));
        for (var i = 1; i <= 15; i++) {
            all.add("Healthcare Provider Taxonomy Code_" + i);
            all.add("Provider License Number_" + i);
            all.add("Provider License Number State Code_" + i);
            all.add("Healthcare Provider Primary Taxonomy Switch_" + i);
        }
        while (all.size() < WIDTH) all.add("Other Provider Identifier_" + all.size());
        return all;
    }

    static String heading() {
        return line(HEADINGS);
    }

    /** A row with these cells by heading. */
    static String row(Map<String, String> cells) {
        return line(HEADINGS.stream().map(name -> cells.getOrDefault(name, "")).toList());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")) + "\n";
    }

    /** A file in the folder, in a ZIP beside the file of its headings or as it is. */
    static String drop(String name, String... rows) {
        var text = heading() + String.join("", rows);
        try {
            var file = Folder.PATH.resolve(name);
            if (name.endsWith(".zip"))
                try (var out = Files.newOutputStream(file)) {
                    zip(out, 0, text.getBytes(StandardCharsets.UTF_8));
                }
            else Files.writeString(file, text);
            return name;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path path(String name) {
        return Folder.PATH.resolve(name);
    }

    /** Writes a ZIP of a file with so many rows of strangers, and then these. */
    static void zip(OutputStream out, int strangers, byte[] text) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(DATA.replace(".csv", "_fileheader.csv")));
        zip.write(heading().getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry(DATA));
        if (strangers > 0) {
            var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            writer.write(heading());
            var rest = FILLED.repeat(WIDTH - 6) + "\"\"\n";
            for (var i = 0; i < strangers; i++)
                writer.write("\"1%09d\",\"1\",\"\",\"DOE%d\",\"JOAN\",".formatted(i, i) + rest);
            writer.flush();
        }
        zip.write(text);
        zip.finish();
    }

    /** A row of a human being in Colorado. */
    static Map<String, String> person(String npi, String first, String last, String credential, String... more) {
        var cells = new java.util.HashMap<>(Map.of(
                "NPI", npi,
                "Entity Type Code", "1",
                "Provider Last Name (Legal Name)", last,
                "Provider First Name", first,
                "Provider Credential Text", credential,
                "Provider Business Practice Location Address City Name", "DENVER",
                "Provider Business Practice Location Address State Name", "CO"));
        var pairs = Arrays.asList(more);
        for (var i = 0; i < pairs.size(); i += 2) cells.put(pairs.get(i), pairs.get(i + 1));
        return cells;
    }

    private static final class Folder {
        private static final Path PATH = create();

        private static Path create() {
            try {
                var folder = Files.createTempDirectory("nppes");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
