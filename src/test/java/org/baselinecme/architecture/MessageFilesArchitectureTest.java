package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.architecture.Messages.Message;
import org.junit.jupiter.api.Test;

/** A message stands with the module that uses it: {@code messages/MODULE.properties}. */
class MessageFilesArchitectureTest {
    /** Named by Spring, not by us. */
    private static final String OF_THE_FRAMEWORK = "typeMismatch.*|NotBlank|NotNull|NotEmpty|Size|choice-unknown";

    @Test
    void each_file_is_called_like_a_module() {
        assertThat(Messages.ALL.stream()
                        .map(Message::module)
                        .filter(module -> !module.equals(Messages.SHARED))
                        .distinct())
                .isSubsetOf(Codebase.MODULES.stream().map(Codebase::shortName).toList());
    }

    @Test
    void a_message_stands_in_the_file_of_a_module_that_uses_it() {
        assertThat(Messages.ALL.stream()
                        .filter(message -> !message.module().equals(Messages.SHARED))
                        .filter(message -> !MessageUses.atAll(message.key()).contains(message.module()))
                        .map(MessageFilesArchitectureTest::uses))
                .isEmpty();
    }

    @Test
    void a_message_is_shared_only_if_the_frame_or_several_modules_use_it() {
        assertThat(Messages.ALL.stream()
                        .filter(message -> message.module().equals(Messages.SHARED))
                        .filter(message -> !message.key().matches(OF_THE_FRAMEWORK))
                        .filter(message -> MessageUses.of(message.key()).size() < 2
                                && !MessageUses.of(message.key()).contains(MessageUses.FRAME))
                        .map(MessageFilesArchitectureTest::uses))
                .isEmpty();
    }

    /** Its file is left out of the jar: what others say must not be in it, and what it alone says nowhere else. */
    @Test
    void what_the_demo_says_stands_apart() {
        assertThat(Messages.ALL.stream()
                        .filter(message -> message.module().equals("demo")
                                != MessageUses.of(message.key()).equals(Set.of("demo")))
                        .map(MessageFilesArchitectureTest::uses))
                .isEmpty();
    }

    @Test
    void messages_of_a_family_stand_together() {
        var families = Messages.ALL.stream().collect(Collectors.groupingBy(Message::module));
        assertThat(families.entrySet().stream().flatMap(MessageFilesArchitectureTest::scattered))
                .isEmpty();
    }

    private static Stream<String> scattered(Map.Entry<String, List<Message>> file) {
        var begun = new ArrayList<String>();
        for (var message : file.getValue())
            if (begun.isEmpty() || !begun.getLast().equals(message.family())) begun.add(message.family());
        return begun.stream()
                .filter(family -> begun.indexOf(family) != begun.lastIndexOf(family))
                .distinct()
                .map(family -> file.getKey() + ": " + family);
    }

    private static String uses(Message message) {
        return message.key() + " stands in " + message.module() + ", used by " + MessageUses.of(message.key());
    }
}
