package org.baselinecme.office.inbox;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Mail;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written for a person: mailed, and on their Home until they have read it. Whoever lets people write something for
 * somebody delivers it here, in the transaction of what it tells of.
 */
@Service
@Transactional
public class Inbox {
    private static final int MOST = 20;
    private final JdbcClient jdbc;
    private final InboxAddresses addresses;
    private final People people;
    private final Mail mail;
    private final MessageSource messages;
    private final Clock clock;

    Inbox(JdbcClient jdbc, InboxAddresses addresses, People people, Mail mail, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.people = people;
        this.mail = mail;
        this.messages = messages;
        this.clock = clock;
    }

    /** Mails it and puts it on their Home. A person without a known address reads it there. */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void deliver(PersonalMessage message) {
        var root = people.rootOf(message.to());
        var to = addresses.of(root, message);
        var filled = filled(message, to);
        var subject = Stream.concat(Stream.of(""), Arrays.stream(filled)).toArray();
        store(
                root,
                message,
                messages.getMessage("mail." + message.letter() + ".subject", subject, Locale.US),
                to.path());
        var recipient = to.recipient();
        if (recipient == null) return;
        var attached = message.attached();
        if (attached == null) mail.post(recipient, message.letter(), filled);
        else mail.post(recipient, message.letter(), attached, filled);
    }

    private static Object[] filled(PersonalMessage message, InboxAddresses.To to) {
        return Stream.concat(Stream.of(message.words(), to.link()), message.arguments().stream())
                .toArray();
    }

    private void store(PersonId to, PersonalMessage message, String subject, String path) {
        var by = message.by().equals(PersonId.PRODUCT) ? null : message.by().value();
        jdbc.sql("""
                        insert into personal_message (id, person, letter, subject, words, path, written_by, at)
                        values (:id, :person, :letter, :subject, :words, :path, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("person", to.value())
                .param("letter", message.letter())
                .param("subject", subject)
                .param("words", message.words())
                .param("path", path)
                .param("by", by, Types.OTHER)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** My messages that I have not read, the newest first. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    public List<InboxRow> unread(Me me) {
        return jdbc.sql("""
                        select m.id, m.subject, m.words, m.path, coalesce(p.titled_name, '') as writer, m.at
                        from personal_message m left join v_person p on p.id = m.written_by
                        where m.person in (select identity from v_person_identity where person = :me) and m.read_at is null
                        order by m.at desc, m.id desc limit :most
                        """)
                .param("me", me.person().value())
                .param("most", MOST)
                .query(Rows.of(InboxRow.class))
                .list();
    }

    /** Marks one of my messages as read; it stays so. Nothing for a message of somebody else. */
    @AnyoneSignedIn
    public void read(Me me, UUID id) {
        jdbc.sql("""
                        update personal_message set read_at = :now where id = :id and read_at is null
                          and person in (select identity from v_person_identity where person = :me)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("me", me.person().value())
                .update();
    }
}
