package org.baselinecme.office.nppes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the NPI registry are read row by row, in bounded memory. */
class NppesReaderTest {
    private static final int ROWS = 300_000;

    @TempDir
    private Path folder;

    /** Reads a file in a process of its own, and prints how many rows it had. */
    public static void main(String[] file) {
        var reader = NppesReader.of(Path.of(file[0]));
        while (reader.next().isPresent()) assertThat(reader.row()).isPositive();
        System.out.println(reader.row());
    }

    @Test
    void three_hundred_thousand_rows_are_read_with_24_megabytes() throws Exception {
        var file = folder.resolve("NPPES_Data_Dissemination.zip");
        try (var out = Files.newOutputStream(file)) {
            TestNppes.zip(out, ROWS, new byte[0]);
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NppesReaderTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(printed.lines().toList()).last().isEqualTo(String.valueOf(ROWS));
    }

    @Test
    void a_file_of_something_else_is_refused() throws IOException {
        for (var text : new String[] {"", "name,email\nA,b\n", "\0\1\2", "\"NPI\",\"Entity Type Code\"\n"}) {
            var file = Files.writeString(folder.resolve("a.csv"), text);
            refuses("nppes.wrong-file", () -> NppesReader.of(file));
            refuses("nppes.wrong-file", () -> NppesReader.of("a.csv", new ByteArrayInputStream(text.getBytes()), 10));
        }
        var picture = Files.write(folder.resolve("picture.zip"), new byte[] {1, 2, 3, 4});
        refuses("nppes.damaged", () -> NppesReader.of(picture));
        refuses("nppes.wrong-file", () -> NppesReader.of("a.zip", new ByteArrayInputStream(new byte[] {1, 2, 3}), 3));
    }

    @Test
    void a_zip_that_ends_too_early_is_refused() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        TestNppes.zip(bytes, 2_000, TestNppes.row(Map.of("NPI", "1")).getBytes(StandardCharsets.UTF_8));
        var half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        var file = Files.write(folder.resolve("half.zip"), half);
        refuses("nppes.damaged", () -> NppesReader.of(file));
        var upload = NppesReader.of("half.zip", new ByteArrayInputStream(half), half.length);
        refuses("nppes.damaged", () -> {
            while (upload.next().isPresent()) assertThat(upload.row()).isPositive();
        });
    }

    private static void refuses(String objection, Runnable step) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .satisfies(refused -> assertThat(refused.isFor(objection)).isTrue());
    }
}
