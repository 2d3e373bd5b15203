package org.baselinecme.credit.past;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds the past credit of an import, many rows in one statement; the same entry twice is one, whoever adds it first. */
@Component
class PastCreditStore {
    private final JdbcClient jdbc;

    PastCreditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what is not there yet; returns the ids of those that were added. */
    Set<PastCreditId> add(List<NewPastCredit> credits, PersonId by, Instant now) {
        if (credits.isEmpty()) return Set.of();
        return ids(jdbc.sql("""
                        insert into past_credit (id, version, person, natural_key, title, provider, started_on, ended_on, completed_on,
                          format, credit_system, amount, credited_as, accreditation, certificate_number, activity_reference,
                          source_system, source_row, import, entered_by, entered_at)
                        select id, 0, person, natural_key, title, provider, started_on, ended_on, completed_on, format, credit_system,
                          amount, credited_as, accreditation, certificate_number, activity_reference, source_system, source_row, import,
                          :by, :at
                        from unnest(:ids::uuid[], :people::uuid[], :keys::text[], :titles::text[], :providers::text[], :started::date[],
                          :ended::date[], :completed::date[], :formats::text[], :systems::text[], :amounts::numeric[], :as::text[],
                          :accreditations::text[], :numbers::text[], :references::text[], :sources::text[], :rows::bigint[],
                          :imports::uuid[])
                          as t (id, person, natural_key, title, provider, started_on, ended_on, completed_on, format, credit_system,
                            amount, credited_as, accreditation, certificate_number, activity_reference, source_system, source_row, import)
                        on conflict (person, natural_key) do nothing returning id
                        """)
                .params(values(credits))
                .params(source(credits))
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC)));
    }

    private static Map<String, Object> values(List<NewPastCredit> credits) {
        return Map.ofEntries(
                Map.entry("titles", texts(credits, one -> one.values().title())),
                Map.entry("providers", texts(credits, one -> one.values().provider())),
                Map.entry("started", texts(credits, one -> one.values().startedOn())),
                Map.entry("ended", texts(credits, one -> one.values().endedOn())),
                Map.entry("completed", texts(credits, one -> one.values().completedOn())),
                Map.entry("formats", texts(credits, one -> one.values().format())),
                Map.entry("systems", texts(credits, one -> one.values().creditSystem())),
                Map.entry("amounts", texts(credits, one -> one.values().amount())),
                Map.entry("as", texts(credits, one -> one.values().creditedAs())),
                Map.entry("accreditations", texts(credits, one -> one.values().accreditation())),
                Map.entry("numbers", texts(credits, one -> one.values().certificateNumber())));
    }

    private static Map<String, Object> source(List<NewPastCredit> credits) {
        return Map.of(
                "ids", texts(credits, NewPastCredit::id),
                "people", texts(credits, NewPastCredit::person),
                "keys", texts(credits, NewPastCredit::naturalKey),
                "references", texts(credits, one -> one.source().activityReference()),
                "sources", texts(credits, one -> one.source().sourceSystem()),
                "rows", texts(credits, one -> one.source().sourceRow()),
                "imports", texts(credits, one -> one.source().batch()));
    }

    private static String[] texts(List<NewPastCredit> credits, Function<NewPastCredit, @Nullable Object> part) {
        return credits.stream()
                .map(part)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }

    /** Takes back those that nobody has worked with since; returns which. */
    Set<PastCreditId> takeBack(Collection<UUID> ids) {
        return ids(jdbc.sql("select c as id from take_back_past_credits(?) c").param(ids.toArray(UUID[]::new)));
    }

    private static Set<PastCreditId> ids(JdbcClient.StatementSpec statement) {
        var found = new HashSet<PastCreditId>();
        statement.query(Rows.of(UUID.class)).list().forEach(id -> found.add(new PastCreditId(id)));
        return found;
    }

    /** What is on record of these people under these keys, by {@link Stored#key}; their merged entries included. */
    Map<String, Stored> stored(Collection<PersonId> people, Collection<String> keys) {
        var found = new HashMap<String, Stored>();
        jdbc.sql("""
                        select p.id, r.root, p.natural_key, p.withdrawn_at is not null as withdrawn, p.title, p.provider, p.started_on,
                          p.ended_on, p.completed_on, p.format, p.credit_system, p.amount, p.credited_as, p.accreditation,
                          p.certificate_number
                        from past_credit p join v_person_root r on r.person = p.person
                        where p.natural_key = any(:keys) and p.person in (
                          select i.identity from v_person_identity i where i.person = any(:people))
                        order by p.entered_at, p.id
                        """)
                .param("people", people.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                .param("keys", keys.stream().distinct().toArray(String[]::new))
                .query(Rows.of(Stored.class))
                .list()
                .forEach(one -> found.putIfAbsent(one.key(), one));
        return found;
    }

    /** An entry on record. */
    record Stored(
            UUID id,
            UUID root,
            String naturalKey,
            boolean withdrawn,
            String title,
            String provider,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            LocalDate completedOn,
            String format,
            @Nullable String creditSystem,
            BigDecimal amount,
            CreditedAs creditedAs,
            String accreditation,
            String certificateNumber) {
        String key() {
            return root + " " + naturalKey;
        }

        PastCreditValues values() {
            return new PastCreditValues(
                    title,
                    provider,
                    startedOn,
                    endedOn,
                    completedOn,
                    format,
                    creditSystem,
                    amount,
                    creditedAs,
                    accreditation,
                    certificateNumber);
        }
    }
}
