package org.baselinecme.office.nppes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores what comparisons find, and reads what is open and what was decided. */
@Component
class DifferenceStore {
    private static final String FIELDS = """
            select d.id, d.person, p.titled_name as name, d.npi, d.topic, d.ours, d.theirs, d.registered, d.decision,
              d.decided_by, d.decided_at
            from registry_difference d join v_person p on p.id = d.person
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    DifferenceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Replaces what is open of a row of the registry for a person. What is still so stays the same row; what no longer is so is removed,
     * but for people on hold. What was decided stays so while it is the same; what was taken over and differs again is asked again.
     */
    void replace(UUID file, PersonId person, String npi, Collection<FoundDifference> found) {
        jdbc.sql("""
                        delete from registry_difference
                        where person = ? and npi = ? and decision is null and topic || ' ' || theirs <> all(?) and not is_held(person)
                        """)
                .params(
                        person.value(),
                        npi,
                        found.stream()
                                .map(one -> one.topic() + " " + one.theirs())
                                .toArray(String[]::new))
                .update();
        if (!found.isEmpty() && !isAnother(person, npi)) found.forEach(one -> insert(file, one));
    }

    private boolean isAnother(PersonId person, String npi) {
        return jdbc.sql("""
                        select exists (select from registry_difference
                          where person = ? and npi = ? and decision = 'NOT_THIS_PERSON')
                        """).params(person.value(), npi).query(Boolean.class).single();
    }

    private void insert(UUID file, FoundDifference one) {
        jdbc.sql("""
                        insert into registry_difference (id, version, file, person, npi, topic, ours, theirs, registered, found_at)
                        values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (person, npi, topic, theirs) do update
                        set file = excluded.file, ours = excluded.ours, registered = excluded.registered, found_at = excluded.found_at,
                          decision = null, decided_by = null, decided_at = null, version = registry_difference.version + 1
                        where registry_difference.decision is null or registry_difference.decision = 'TAKEN'
                        """)
                .params(
                        Ids.next(),
                        file,
                        one.person().value(),
                        one.npi(),
                        one.topic().name(),
                        one.ours(),
                        one.theirs(),
                        one.registered(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is open, by name: a suggestion only while the person has no NPI. */
    List<Stored> open(int most) {
        return jdbc.sql(FIELDS + """
                        where d.decision is null and (d.topic <> 'SUGGESTED' or not exists (
                          select from v_person_identity i join v_npi n on n.person = i.identity where i.person = d.person))
                        order by p.sort_name, d.person, d.npi, d.topic, d.id limit ?
                        """).param(most).query(Rows.of(Stored.class)).list();
    }

    /** What was decided last. */
    List<Stored> decided(int most) {
        return jdbc.sql(FIELDS + "where d.decision is not null order by d.decided_at desc, d.id limit ?")
                .param(most)
                .query(Rows.of(Stored.class))
                .list();
    }

    /** How many differences are open. */
    long openCount() {
        return jdbc.sql("""
                        select count(*) from registry_difference d
                        where d.decision is null and (d.topic <> 'SUGGESTED' or not exists (
                          select from v_person_identity i join v_npi n on n.person = i.identity where i.person = d.person))
                        """).query(Long.class).single();
    }

    /** Closes what is open of a credential text that means what people have on record, but for people on hold. */
    void settle(String spelling, String credentials) {
        var open = jdbc.sql("""
                        select d.id, d.theirs, p.credentials from registry_difference d join v_person p on p.id = d.person
                        where d.decision is null and d.topic = 'CREDENTIAL'
                        """).query(Rows.of(Degrees.class)).list();
        var same = open.stream()
                .filter(one -> FoldedName.spelling(one.theirs).equals(spelling))
                .filter(one -> FoldedName.spelling(one.credentials).equals(FoldedName.spelling(credentials)))
                .map(Degrees::id)
                .toArray(UUID[]::new);
        if (same.length > 0)
            jdbc.sql("delete from registry_difference where id = any(?) and not is_held(person)")
                    .param(same)
                    .update();
    }

    /** The label of a specialty; its code where the list does not have it. */
    String specialty(String code) {
        return jdbc.sql("select label from v_taxonomy where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .orElse(code);
    }

    private record Degrees(UUID id, String theirs, String credentials) {}

    /** A stored difference. */
    record Stored(
            UUID id,
            PersonId person,
            String name,
            String npi,
            DifferenceTopic topic,
            String ours,
            String theirs,
            String registered,
            @Nullable DifferenceDecision decision,
            @Nullable PersonId decidedBy,
            java.time.@Nullable Instant decidedAt) {}
}
