package org.baselinecme;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks veraPDF, which knows nothing of us, whether documents are what they claim. */
public final class VeraPdf {
    private static final Path JAR = Path.of("target", "verapdf", "verapdf.jar");

    private VeraPdf() {}

    /** Its verdict on each document, in their order: a line that begins with PASS or FAIL. */
    public static List<String> verdicts(String flavour, List<byte[]> documents) throws Exception {
        var folder = Files.createTempDirectory("papers");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                JAR.toAbsolutePath().toString(),
                "org.verapdf.apps.GreenfieldCliWrapper",
                "-f",
                flavour,
                "--format",
                "text",
                "-v"));
        for (var i = 0; i < documents.size(); i++)
            command.add(
                    Files.write(folder.resolve(i + ".pdf"), documents.get(i)).toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().filter(line -> line.matches("(PASS|FAIL) .*")).toList();
    }
}
