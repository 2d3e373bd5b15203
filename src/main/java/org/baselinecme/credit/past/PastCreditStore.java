package org.baselinecme.credit.past;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Adds what is not there yet; returns how many were added. */
    int add(List<NewPastCredit> credits, PersonId by, Instant now) {
        if (credits.isEmpty()) return 0;
        return jdbc.sql("""
                        insert into past_credit (id, version, person, natural_key, title, provider, started_on, ended_on, completed_on,
                          format, credit_system, credit_written, amount, credited_as, accreditation, certificate_number,
                          activity_reference, source_system, source_row, import, entered_by, entered_at)
                        select id, 0, person, natural_key, title, provider, started_on, ended_on, completed_on, format, credit_system,
                          credit_written, amount, credited_as, accreditation, certificate_number, activity_reference, source_system,
                          source_row, import, :by, :at
                        from unnest(:ids::uuid[], :people::uuid[], :keys::text[], :titles::text[], :providers::text[], :started::date[],
                          :ended::date[], :completed::date[], :formats::text[], :systems::text[], :written::text[], :amounts::numeric[],
                          :as::text[], :accreditations::text[], :numbers::text[], :references::text[], :sources::text[],
                          :rows::int[], :imports::uuid[])
                          as t (id, person, natural_key, title, provider, started_on, ended_on, completed_on, format, credit_system,
                            credit_written, amount, credited_as, accreditation, certificate_number, activity_reference, source_system,
                            source_row, import)
                        on conflict (person, natural_key) where undone_at is null do nothing
                        """)
                .params(values(credits))
                .params(source(credits))
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, Object> values(List<NewPastCredit> credits) {
        return Map.ofEntries(
                Map.entry("ids", texts(credits, one -> PastCreditId.next())),
                Map.entry("people", texts(credits, NewPastCredit::person)),
                Map.entry("keys", texts(credits, NewPastCredit::naturalKey)),
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
                "written", texts(credits, one -> one.source().creditWritten()),
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

    /** Marks what an import brought as undone; returns how many were. Withdrawn entries stay withdrawn in the record. */
    int undo(UUID batch, Instant now) {
        return jdbc.sql(
                        "update past_credit set undone_at = ?, version = version + 1 where import = ? and undone_at is null")
                .params(now.atOffset(ZoneOffset.UTC), batch)
                .update();
    }

    /** What is on record of these people already, with these keys. */
    Map<String, Stored> stored(Collection<PersonId> people, Collection<String> keys) {
        return jdbc
                .sql("""
                        select o.root, p.natural_key, p.amount, p.withdrawn_at is not null as withdrawn
                        from past_credit p join v_person_root o on o.person = p.person
                        where p.undone_at is null and p.natural_key = any(:keys) and p.person in (
                          select i.identity from v_person_identity i where i.person = any(:people))
                        """)
                .param("people", people.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                .param("keys", keys.stream().distinct().toArray(String[]::new))
                .query(Rows.of(Stored.class))
                .stream()
                .collect(Collectors.toMap(Stored::id, Function.identity(), (one, other) -> one));
    }

    /** An entry on record. */
    record Stored(UUID root, String naturalKey, java.math.BigDecimal amount, boolean withdrawn) {
        private String id() {
            return root + " " + naturalKey;
        }
    }
}
