package org.baselinecme.credit.credit;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes to those who checked in early, once, when their confirmation opens. Every node looks; the row in
 * {@code confirmation_letter} lets one of them write.
 */
@Component
class Confirmations {
    /** Whoever did not confirm within that time after it opened has heard of it, or never will. */
    private static final Duration FRESH = Duration.ofHours(4);

    private final JdbcClient jdbc;
    private final Office office;
    private final TransactionOperations transaction;
    private final ClaimLinks links;
    private final Mail mail;

    Confirmations(JdbcClient jdbc, Office office, TransactionOperations transaction, ClaimLinks links, Mail mail) {
        this.jdbc = jdbc;
        this.office = office;
        this.transaction = transaction;
        this.links = links;
        this.mail = mail;
    }

    @Scheduled(initialDelayString = "${baseline.confirmation-delay:PT15S}", fixedDelayString = "PT15S")
    void round() {
        for (var one : due()) transaction.executeWithoutResult(change -> write(one));
    }

    private void write(Early one) {
        var first =
                jdbc.sql("insert into confirmation_letter (slot, person, at) values (?, ?, ?) on conflict do nothing")
                                .params(
                                        one.slot,
                                        one.person.value(),
                                        office.moments().now().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
        if (!first) return;
        links.to(one.person, one.path())
                .ifPresent(link -> mail.post(
                        link.recipient(), "confirmation-open", link.recipient().name(), one.title, link.address()));
    }

    /** Who checked in before the confirmation of a session opened, which is open now, and neither claimed nor was told. */
    private List<Early> due() {
        var moments = office.moments();
        return jdbc.sql("""
                        with opened as (
                          select s.id, s.activity, s.title, a.format,
                            coalesce(t.ended_at, (s.day + s.ends_at) at time zone :zone) - make_interval(secs => :nearly) as at
                          from agenda_slot s join activity a on a.id = s.activity and a.stage in ('OPEN', 'DELIVERED')
                          left join lateral (select ended_at from session_times t where t.slot = s.id
                            order by turn desc limit 1) t on true
                          where s.dropped_at is null and s.kind = 'ACCREDITED' and s.day between :day - 1 and :day + 1)
                        select o.id, o.activity, o.title, o.format, p.person from opened o
                        join presence p on p.slot = o.id and p.withdrawn_at is null and p.evidence in ('QR', 'CODE') and p.at < o.at
                        where o.at <= :now and o.at > :since
                          and not exists (select from confirmation_letter l where l.slot = o.id and l.person = p.person)
                          and not exists (select from credit_claim c where c.learner = p.person and c.activity = o.activity
                            and (c.session = o.id or c.session is null))
                        limit 500
                        """)
                .param("zone", moments.zone().getId())
                .param("nearly", Session.NEARLY.toSeconds())
                .param("day", moments.today())
                .param("now", moments.now().atOffset(ZoneOffset.UTC))
                .param("since", moments.now().minus(FRESH).atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Early(
                        row.getObject("id", UUID.class),
                        new ActivityId(row.getObject("activity", UUID.class)),
                        row.getString("title"),
                        row.getString("format"),
                        new PersonId(row.getObject("person", UUID.class))))
                .list();
    }

    /** Somebody who checked in early. */
    private record Early(
            UUID slot,
            ActivityId activity,
            String title,
            @Nullable String format,
            PersonId person) {
        /** A session of a series is claimed by itself, any other activity as a whole. */
        String path() {
            return "/claims/" + activity + (ClaimTarget.SERIES.equals(format) ? "/" + slot : "");
        }
    }
}
