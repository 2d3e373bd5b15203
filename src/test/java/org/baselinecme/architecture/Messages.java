package org.baselinecme.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text a person sees: {@code messages.properties}, and {@code messages/MODULE.properties} of each module. */
final class Messages {
    /** What {@link Message#module} says of the messages that several modules use. */
    static final String SHARED = "";

    private static final Path FILE = Path.of("src/main/resources/messages.properties");

    /** In the order of the files, each as often as it stands there. */
    static final List<Message> ALL = files().flatMap(file -> Codebase.read(file)
                    .lines()
                    .filter(line -> line.matches("[^#\\s=]+=.*"))
                    .map(line -> Message.of(file, line)))
            .toList();

    private Messages() {}

    /** A message, and the module in whose file it stands. */
    record Message(String module, String key, String text) {
        private static Message of(Path file, String line) {
            var module =
                    file.equals(FILE) ? SHARED : file.getFileName().toString().replace(".properties", "");
            var end = line.indexOf('=');
            return new Message(module, line.substring(0, end), line.substring(end + 1));
        }

        /** Messages of one family stand together. */
        String family() {
            return key.replaceFirst("\\..*", "");
        }
    }

    static List<String> keys() {
        return ALL.stream().map(Message::key).toList();
    }

    static Map<String, String> texts() {
        return ALL.stream()
                .collect(Collectors.toMap(Message::key, Message::text, (first, second) -> second, TreeMap::new));
    }

    private static Stream<Path> files() {
        var modules = Stream.of("src/main/resources/messages", "src/demo/resources/messages")
                .flatMap(folder -> Codebase.files(folder, ".properties").stream());
        return Stream.concat(Stream.of(FILE), modules);
    }
}
