package org.baselinecme.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text a person sees: {@code messages.properties}, and {@code messages/MODULE.properties} of each module. */
final class Messages {
    static final Path FILE = Path.of("src/main/resources/messages.properties");

    private Messages() {}

    /** Keys in the order of the file, each as often as it stands there. */
    static List<String> keys() {
        return lines().map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    static Map<String, String> texts() {
        return lines().collect(Collectors.toMap(
                line -> line.substring(0, line.indexOf('=')),
                line -> line.substring(line.indexOf('=') + 1),
                (first, second) -> second,
                TreeMap::new));
    }

    private static Stream<String> lines() {
        var modules = Stream.of("src/main/resources/messages", "src/demo/resources/messages")
                .flatMap(folder -> Codebase.files(folder, ".properties").stream());
        return Stream.concat(Stream.of(FILE), modules)
                .flatMap(file -> Codebase.read(file).lines())
                .filter(line -> line.matches("[^#\\s=]+=.*"));
    }
}
