package org.baselinecme.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baselinecme.designation.Marked;
import org.baselinecme.designation.Statement;
import org.baselinecme.disclosures.LearnerDisclosures.LearnerDisclosure;
import org.baselinecme.disclosures.LearnerDisclosures.Person;
import org.baselinecme.disclosures.LearnerDisclosures.Tie;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words the disclosure to learners and the statements as one text: the same words as the public page. */
@Component
class ShownWords {
    private final MessageSource messages;

    ShownWords(MessageSource messages) {
        this.messages = messages;
    }

    Shown of(LearnerDisclosure told, List<Statement> statements) {
        var said = new ArrayList<Marked>();
        statements.forEach(statement -> said.add(statement.words()));
        said.add(new Marked(say("public.support.none")));
        return Shown.of(List.of(
                new Shown.Part(
                        say("public.disclosure"),
                        disclosure(told).stream().map(Marked::new).toList()),
                new Shown.Part(say("public.statements"), said)));
    }

    private List<String> disclosure(LearnerDisclosure told) {
        if (told.exempted()) return List.of(say("public.exempted"));
        var lines = new ArrayList<String>();
        if (!told.related().isEmpty()) {
            lines.add(say("public.related"));
            told.related().forEach(person -> lines.add(named(person) + ": " + ties(person)));
            lines.add(say("public.mitigated"));
        }
        if (!told.unrelated().isEmpty())
            lines.add(say("public.unrelated") + " "
                    + told.unrelated().stream().map(this::named).collect(Collectors.joining("; ")) + ".");
        if (told.isIncomplete()) lines.add(say("public.pending"));
        return lines;
    }

    private String named(Person person) {
        return person.name()
                + person.roles().stream().map(role -> say(role.message())).collect(Collectors.joining(", ", " (", ")"));
    }

    private String ties(Person person) {
        return person.ties().stream().map(this::tie).collect(Collectors.joining("; "));
    }

    private String tie(Tie tie) {
        return say(tie.nature()) + " – " + tie.company();
    }

    private String say(String message) {
        return messages.getMessage(message, null, Locale.US);
    }
}
