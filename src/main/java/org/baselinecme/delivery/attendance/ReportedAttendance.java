package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Presence that rests on rows of meeting reports: added with a decision about a row, withdrawn with it. */
@Component
public class ReportedAttendance {
    private final JdbcClient jdbc;
    private final PresenceRepository presences;
    private final RestingCredit credit;

    ReportedAttendance(JdbcClient jdbc, PresenceRepository presences, RestingCredit credit) {
        this.jdbc = jdbc;
        this.presences = presences;
        this.credit = credit;
    }

    /** Adds what rows prove, in one statement. */
    public void add(SlotId slot, PresenceEvidence how, Collection<Proven> proven, PersonId by, Instant now) {
        if (proven.isEmpty()) return;
        jdbc.sql("""
                        insert into presence (id, slot, person, evidence, from_at, until_at, seconds, source, by, at)
                        select id, :slot, person, :how, from_at::timestamptz, until_at::timestamptz, seconds, source, :by, :at
                        from unnest(:ids::uuid[], :people::uuid[], :froms, :untils, :seconds::int[], :sources::uuid[])
                          as t (id, person, from_at, until_at, seconds, source)
                        """)
                .param("slot", slot.value())
                .param("how", how.name())
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("ids", proven.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("people", proven.stream().map(one -> one.person.value()).toArray(UUID[]::new))
                .param("froms", proven.stream().map(Proven::from).toArray(String[]::new))
                .param("untils", proven.stream().map(Proven::until).toArray(String[]::new))
                .param("seconds", proven.stream().map(Proven::seconds).toArray(Integer[]::new))
                .param("sources", proven.stream().map(Proven::source).toArray(UUID[]::new))
                .update();
    }

    /** Withdraws what rests on these rows, with the reason, and corrects or keeps the credit that rests on it in the same step. */
    public void withdraw(Me me, Session session, List<UUID> sources, CreditChoice choice, String why, Instant now) {
        if (sources.isEmpty()) return;
        var unsupported = credit.unsupported(session.activity());
        presences.withdrawBySource(sources, why, me.person(), now);
        credit.settle(me, session.activity(), unsupported, choice, why, session.sheet());
    }

    /**
     * What a row of a report proves for one person: an interval, or a total in a report without join times.
     *
     * @param span with {@code seconds} the time of the meeting, of which so many seconds were attended
     * @param source the row
     */
    public record Proven(
            PersonId person,
            @Nullable TimeInterval span,
            @Nullable Integer seconds,
            UUID source) {
        private @Nullable String from() {
            return span == null ? null : span.from().toString();
        }

        private @Nullable String until() {
            return span == null ? null : span.until().toString();
        }
    }
}
