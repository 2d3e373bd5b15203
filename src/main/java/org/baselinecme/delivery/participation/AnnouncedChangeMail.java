package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.planning.activities.AnnouncedChanges;
import org.baselinecme.planning.activities.Registrants;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
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
            from registration r join v_person_root o on o.person = r.person
            where r.activity = ? and r.withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final OfferedActivityQueries activities;
    private final PasswordlessAccess visits;
    private final People people;
    private final Words words;
    private final Mail mail;

    AnnouncedChangeMail(
            JdbcClient jdbc,
            OfferedActivityQueries activities,
            PasswordlessAccess visits,
            People people,
            Words words,
            Mail mail) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.visits = visits;
        this.people = people;
        this.words = words;
        this.mail = mail;
    }

    @Override
    public int count(ActivityId activity) {
        return jdbc.sql("select count(distinct o.root) " + REGISTERED)
                .param(activity.value())
                .query(Integer.class)
                .single();
    }

    /** In the transaction of the change: everybody is told, or nothing has changed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(AnnouncedChanges changed) {
        var registered = jdbc.sql("select distinct o.root as value " + REGISTERED)
                .param(changed.activity().value())
                .query(Rows.of(PersonId.class))
                .list();
        var offer = activities.of(changed.activity());
        if (registered.isEmpty() || offer.isEmpty()) return;
        var names = people.names(registered);
        var lines = changed.changes().stream().map(words::of).collect(Collectors.joining("\n\n"));
        var page = words.page(offer.get());
        for (var person : registered)
            visits.addressOf(person).ifPresent(address -> {
                var name = names.getOrDefault(person, "");
                mail.post(
                        new Recipient(person, name, address),
                        "announced-change",
                        name,
                        offer.get().title(),
                        lines,
                        page);
            });
    }

    /** The words of a change, and where its activity is shown. */
    @Component
    record Words(MessageSource messages, Addresses addresses) {
        String page(OfferedActivity offer) {
            return addresses.absolute(offer.page());
        }

        String of(AnnouncedChanges.Change change) {
            var arguments = List.of(change.title(), change.was(), change.now()).toArray();
            return messages.getMessage(change.kind().message(), arguments, Locale.US);
        }
    }
}
