package org.baselinecme.planning.verbal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.LinkTarget;
import org.baselinecme.office.security.MailLinks;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.planning.disclosures.DisclosureChangeReported;
import org.baselinecme.planning.disclosures.DisclosureId;
import org.baselinecme.planning.disclosures.DisclosureSubmitted;
import org.baselinecme.planning.disclosures.RelationshipType;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what staff recorded for them, with a link to object; and the member of staff that they objected. */
@Component
class VerbalDisclosureMail {
    private static final Duration LIFE = Duration.ofDays(30);
    private static final LinkTarget RECORDED = new LinkTarget("/disclosure/recorded", "verbal.recorded.title");
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final People people;
    private final Post post;

    VerbalDisclosureMail(JdbcClient jdbc, MessageSource messages, People people, Post post) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.people = people;
        this.post = post;
    }

    /** Nothing for a person without an address, whose disclosure is verbal for that reason. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void recorded(DisclosureSubmitted submitted) {
        if (!submitted.verbal()) return;
        var person = submitted.person();
        var name = nameOf(person);
        var mail = post.mail();
        post.visits().heldAddress(person).filter(Recipient::isAddress).ifPresent(address -> {
            var link = post.links().issue(person, address, RECORDED, LIFE);
            var to = new Recipient(person, name, address);
            var said = said(submitted.disclosure());
            mail.post(to, "verbal-recorded", name, nameOf(submitted.by()), said, link, LIFE.toDays());
        });
    }

    /** Tells whoever recorded the disclosure last that the person objects. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void objected(DisclosureChangeReported reported) {
        if (!reported.by().equals(reported.person())) return;
        var mail = post.mail();
        recorderOf(reported.person())
                .flatMap(recorder -> post.visits()
                        .heldAddress(recorder)
                        .filter(Recipient::isAddress)
                        .map(address -> new Recipient(recorder, nameOf(recorder), address)))
                .ifPresent(
                        to -> mail.post(to, "verbal-objected", to.name(), nameOf(reported.person()), reported.why()));
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

    /** What mail needs. */
    @Component
    record Post(PasswordlessAccess visits, MailLinks links, Mail mail) {}
}
