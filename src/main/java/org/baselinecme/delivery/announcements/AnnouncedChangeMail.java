package org.baselinecme.delivery.announcements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.delivery.participation.RegistrationLink;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.planning.activities.AnnouncedChanges;
import org.baselinecme.planning.activities.Registrants;
import org.baselinecme.planning.calendar.Calendars;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts who is registered or waits for a seat, and writes to them when something that was announced changes. */
@Component
class AnnouncedChangeMail implements Registrants {
    private static final String REGISTERED = """
            from v_registration r join v_person_root o on o.person = r.person where r.activity = ?
            """;

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final Words words;
    private final Inbox inbox;

    AnnouncedChangeMail(JdbcClient jdbc, Calendars calendars, Words words, Inbox inbox) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.words = words;
        this.inbox = inbox;
    }

    @Override
    public int count(ActivityId activity) {
        return jdbc.sql("select count(distinct o.root) " + REGISTERED)
                .param(activity.value())
                .query(Integer.class)
                .single();
    }

    /** In the transaction of the change: everybody is told, or nothing has changed. Calendars are updated by the attached file. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(AnnouncedChanges changed) {
        var registered = jdbc.sql("select distinct o.root as value " + REGISTERED)
                .param(changed.activity().value())
                .query(Rows.of(PersonId.class))
                .list();
        var offer = jdbc.sql("select number, title from v_activity where id = ?")
                .param(changed.activity().value())
                .query(Rows.of(Offer.class))
                .optional();
        if (registered.isEmpty() || offer.isEmpty()) return;
        var page = RegistrationLink.of(offer.get().number());
        var calendar = changed.isCancellation()
                ? calendars.canceledSessions(changed.activity()).orElse(null)
                : calendars.updated(changed.activity());
        var said = words.of(changed);
        for (var person : registered)
            inbox.deliver(PersonalMessage.of(
                            person,
                            "announced-change",
                            said,
                            changed.by(),
                            page,
                            offer.get().title(),
                            words.contact())
                    .with(calendar));
    }

    /** The activity whose announcement changed. */
    record Offer(String number, String title) {}

    /** The words of changes with their reason, and whom to ask. */
    @Component
    record Words(MessageSource messages, Addresses addresses) {
        String contact() {
            return addresses.contact();
        }

        String of(AnnouncedChanges changed) {
            var lines = changed.changes().stream().map(this::of);
            var why = changed.why().isEmpty()
                    ? Stream.<String>empty()
                    : Stream.of(messages.getMessage("announced.why", new Object[] {changed.why()}, Locale.US));
            return Stream.concat(lines, why).collect(Collectors.joining("\n\n"));
        }

        private String of(AnnouncedChanges.Change change) {
            var arguments = List.of(change.title(), change.was(), change.now()).toArray();
            return messages.getMessage(change.kind().message(), arguments, Locale.US);
        }
    }
}
