package org.baselinecme.architecture;

import com.sun.source.tree.LiteralTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters, by mail and on Home. */
final class Letters {
    private static final String SUBJECT = "mail\\..*\\.subject";

    /** Those that have messages. */
    static final Set<String> WORDED = Messages.ALL.stream()
            .map(Messages.Message::key)
            .filter(key -> key.matches(SUBJECT))
            .map(key -> key.substring("mail.".length(), key.length() - ".subject".length()))
            .collect(Collectors.toSet());

    private Letters() {}

    /** Those that somebody posts or delivers: named in the call, or elsewhere in the code by a name that has messages. */
    static Stream<String> posted() {
        var inCalls = JavaFile.types()
                .flatMap(file -> file.calls().stream())
                .filter(call -> List.of("mail.post", "mail.postUrgent", "PersonalMessage.of")
                        .contains(call.getMethodSelect().toString()))
                .map(call -> call.getArguments().get(1))
                .filter(LiteralTree.class::isInstance)
                .map(name -> String.valueOf(((LiteralTree) name).getValue()));
        var elsewhere = JavaFile.types().flatMap(JavaFile::strings).filter(WORDED::contains);
        return Stream.concat(inCalls, elsewhere).distinct();
    }
}
