package org.baselinecme.planning.verbal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.disclosures.DisclosureChangeReported;
import org.baselinecme.planning.disclosures.DisclosureId;
import org.baselinecme.planning.disclosures.DisclosureSubmitted;
import org.baselinecme.planning.disclosures.RelationshipType;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what staff recorded or reported of their disclosure; and the member of staff that they objected. */
@Component
class VerbalDisclosureMail {
    private static final LinkTarget RECORDED = new LinkTarget("/disclosure/recorded", "verbal.recorded.title");
    private static final LinkTarget DISCLOSURE = new LinkTarget("/disclosure", "disclosure.title");
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final People people;
    private final Inbox inbox;

    VerbalDisclosureMail(JdbcClient jdbc, MessageSource messages, People people, Inbox inbox) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.people = people;
        this.inbox = inbox;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void recorded(DisclosureSubmitted submitted) {
        if (!submitted.verbal()) return;
        inbox.deliver(PersonalMessage.of(
                submitted.person(),
                "verbal-recorded",
                said(submitted.disclosure()),
                submitted.by(),
                RECORDED,
                nameOf(submitted.by())));
    }

    /** Tells whoever recorded the disclosure last that the person objects; the person what staff reported. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void reported(DisclosureChangeReported reported) {
        var person = reported.person();
        if (reported.by().equals(person)) recorderOf(person).ifPresent(recorder -> objected(recorder, reported));
        else
            inbox.deliver(PersonalMessage.of(person, "disclosure-outdated", reported.why(), reported.by(), DISCLOSURE));
    }

    private void objected(PersonId recorder, DisclosureChangeReported reported) {
        var person = reported.person();
        var page = new LinkTarget("/people/" + person + "/disclosure", "disclosure.title");
        inbox.deliver(PersonalMessage.of(recorder, "verbal-objected", reported.why(), person, page, nameOf(person)));
    }

    private Optional<PersonId> recorderOf(PersonId person) {
        return jdbc.sql("""
                        select d.recorded_by from v_disclosure d where d.person = ? and d.method = 'VERBAL'
                        order by d.submitted_at desc, d.id desc limit 1
                        """)
                .param(person.value())
                .query(Rows.of(UUID.class))
                .optional()
                .map(PersonId::new);
    }

    private String said(DisclosureId disclosure) {
        var lines = jdbc.sql("""
                        select c.name as company, r.nature from v_disclosed_relationship r join v_company c on c.id = r.company
                        where r.disclosure = ? order by r.position
                        """).param(disclosure.value()).query(Rows.of(Line.class)).list().stream()
                .map(line -> line.company() + ", " + word(line.nature().message()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? word("disclosure.nothing") : lines;
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.US);
    }

    private String nameOf(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    /** A relationship that was recorded. */
    record Line(String company, RelationshipType nature) {}
}
