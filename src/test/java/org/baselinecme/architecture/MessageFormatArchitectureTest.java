package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Findings D ({@code company''s}): Spring formats a message only where it has arguments, so an apostrophe is doubled in those
 * and single in all others.
 */
class MessageFormatArchitectureTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    @Test
    void an_apostrophe_is_doubled_exactly_where_a_message_takes_arguments() throws IOException {
        assertThat(all().filter(message -> isWrong(message.getValue()))
                        .map(message -> message.getKey() + "=" + message.getValue()))
                .isEmpty();
    }

    @Test
    void both_mistakes_are_found() {
        assertThat(List.of("The company''s products", "{0} isn't here"))
                .allMatch(MessageFormatArchitectureTest::isWrong);
        assertThat(List.of("The company's products", "{0} isn''t here"))
                .noneMatch(MessageFormatArchitectureTest::isWrong);
    }

    @Test
    void every_message_with_arguments_can_be_formatted() throws IOException {
        assertThat(all().filter(message -> ARGUMENT.matcher(message.getValue()).find()))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(new MessageFormat(message.getValue()).toPattern())
                        .isNotEmpty());
    }

    private static boolean isWrong(String text) {
        return ARGUMENT.matcher(text).find() ? text.replace("''", "").contains("'") : text.contains("''");
    }

    private static Stream<Map.Entry<String, String>> all() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(".properties"))
                    .filter(file -> file.toString().contains("messages"))
                    .flatMap(MessageFormatArchitectureTest::entries)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Map.Entry<String, String>> entries(Path file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return properties.stringPropertyNames().stream().map(key -> Map.entry(key, properties.getProperty(key)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
