package org.baselinecme.delivery.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baselinecme.planning.disclosures.LearnerDisclosures.LearnerDisclosure;
import org.baselinecme.planning.disclosures.LearnerDisclosures.Person;
import org.baselinecme.planning.disclosures.LearnerDisclosures.PublicRelationship;
import org.baselinecme.planning.systems.StyledText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Presents disclosures and statements as one text, with the same words as the public page. */
@Component
class LearnerNoticePresenter {
    private final MessageSource messages;

    LearnerNoticePresenter(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The notice.
     *
     * @param professions what each profession receives; empty before credit is designated
     * @param support the sentence on commercial support
     * @param ai the sentences on artificial intelligence; without any, the notice does not mention it
     */
    NoticeContent of(
            LearnerDisclosure disclosure,
            List<StyledText> professions,
            List<StyledText> statements,
            String support,
            List<String> ai) {
        var statementsAndSupport = new ArrayList<>(statements);
        statementsAndSupport.add(new StyledText(support));
        var parts = new ArrayList<NoticeContent.Part>();
        parts.add(part("public.disclosure", people(disclosure)));
        if (!professions.isEmpty()) parts.add(new NoticeContent.Part(say("professions.title"), professions));
        parts.add(new NoticeContent.Part(say("public.statements"), statementsAndSupport));
        if (!ai.isEmpty()) parts.add(part("public.ai", ai));
        return NoticeContent.of(parts);
    }

    private NoticeContent.Part part(String heading, List<String> sentences) {
        return new NoticeContent.Part(
                say(heading), sentences.stream().map(StyledText::new).toList());
    }

    private List<String> people(LearnerDisclosure disclosure) {
        if (disclosure.exempted()) return List.of(say("public.exempted"));
        var lines = new ArrayList<String>();
        if (!disclosure.related().isEmpty()) {
            lines.add(say("public.related"));
            disclosure.related().forEach(person -> lines.add(named(person) + ": " + relationships(person)));
            lines.add(say("public.mitigated"));
        }
        if (!disclosure.unrelated().isEmpty())
            lines.add(say("public.unrelated") + " "
                    + disclosure.unrelated().stream().map(this::named).collect(Collectors.joining("; ")) + ".");
        if (disclosure.isIncomplete()) lines.add(say("public.pending"));
        return lines;
    }

    private String named(Person person) {
        return person.name()
                + person.roles().stream().map(role -> say(role.message())).collect(Collectors.joining(", ", " (", ")"));
    }

    private String relationships(Person person) {
        return person.relationships().stream().map(this::relationship).collect(Collectors.joining("; "));
    }

    private String relationship(PublicRelationship relationship) {
        return say(relationship.nature()) + " – " + relationship.company();
    }

    private String say(String message) {
        return messages.getMessage(message, null, Locale.US);
    }
}
