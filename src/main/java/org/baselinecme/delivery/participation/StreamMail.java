package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.Objects;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends the address of the stream to who takes part by it: when they register, and when it is entered or changed. */
@Component
class StreamMail {
    private final JdbcClient jdbc;
    private final AgendaQueries agenda;
    private final Office office;
    private final Addresses addresses;
    private final Inbox inbox;

    StreamMail(JdbcClient jdbc, AgendaQueries agenda, Office office, Addresses addresses, Inbox inbox) {
        this.jdbc = jdbc;
        this.agenda = agenda;
        this.office = office;
        this.addresses = addresses;
        this.inbox = inbox;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void registered(RegistrationEvent.Registered registered) {
        streamed("r.id = ?", registered.id()).forEach(one -> send(one, registered.by()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void entered(SeatsEvent.SeatsSet set) {
        if (Objects.equals(set.after().get("streamAddress"), set.before().get("streamAddress"))) return;
        streamed("r.activity = ?", set.activity().value()).forEach(one -> send(one, set.by()));
    }

    private List<Streamed> streamed(String which, Object value) {
        return jdbc.sql("""
                        select distinct o.root as person, a.id as activity, a.number, a.title, t.stream_address as address
                        from registration r join registration_terms t on t.activity = r.activity and t.stream_address <> ''
                        join v_person_root o on o.person = r.person
                        join v_activity a on a.id = r.activity and a.is_listed
                        where r.way = 'STREAMED' and r.withdrawn_at is null and %s
                        """.formatted(which))
                .param(value)
                .query(Rows.of(Streamed.class))
                .list();
    }

    private void send(Streamed one, PersonId by) {
        inbox.deliver(PersonalMessage.of(
                one.person(),
                "stream-address",
                one.address(),
                by,
                RegistrationLink.of(one.number()),
                one.title(),
                addresses.contact(),
                next(one.activity())));
    }

    /** When the next session begins, with the time zone; empty where none is ahead. */
    private String next(ActivityId activity) {
        var moments = office.moments();
        var next = agenda.next(List.of(activity), moments.now()).get(activity);
        if (next == null) return "";
        return ", " + moments.exact(next);
    }

    /** Somebody who takes part by stream. */
    record Streamed(PersonId person, ActivityId activity, String number, String title, String address) {}
}
