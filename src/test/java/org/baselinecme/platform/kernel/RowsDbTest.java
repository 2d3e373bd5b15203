package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows become records as Spring's own mapper makes them. */
class RowsDbTest extends DatabaseTest {
    private static final String ID = "01a2057a-6963-7000-943a-c82a4f4d47e3";

    @Autowired
    private JdbcClient jdbc;

    enum Tone {
        STOP,
        WAIT
    }

    record Plain(
            UUID id,
            PersonId personId,
            Tone tone,
            LocalDate startsOn,
            LocalTime at,
            LocalDateTime local,
            BigDecimal credits,
            int few,
            long many,
            boolean isOpen,
            String name) {}

    record Empty(
            @Nullable PersonId person,
            @Nullable Tone tone,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Integer number) {}

    record Further(Instant at, List<PersonId> people, List<String> words) {}

    @Test
    void each_type_is_read_as_spring_reads_it() {
        var sql = """
                select uuid '%1$s' as id, uuid '%1$s' as person_id, 'WAIT' as tone, date '2027-03-01' as starts_on, time '08:15' as at,
                  timestamp '2027-03-01 08:15' as local, 1.25 as credits, 3 as few, 4::bigint as many, true as is_open, 'Ana' as name
                """.formatted(ID);
        var ours = jdbc.sql(sql).query(Rows.of(Plain.class)).single();
        var springs =
                jdbc.sql(sql).query(new SimplePropertyRowMapper<>(Plain.class)).single();
        assertThat(ours).isEqualTo(springs);
        assertThat(ours.personId()).isEqualTo(new PersonId(UUID.fromString(ID)));
    }

    @Test
    void what_is_empty_is_empty() {
        var sql = """
                select null::uuid as person, null::text as tone, null::date as day, null::timestamptz as at, null::integer as number
                """;
        assertThat(jdbc.sql(sql).query(Rows.of(Empty.class)).single())
                .isEqualTo(new Empty(null, null, null, null, null));
    }

    @Test
    void moments_and_arrays_are_read_too() {
        var sql = "select timestamptz '2027-03-01 08:15+00' as at, array[uuid '%s'] as people, array['a','b'] as words"
                .formatted(ID);
        var read = jdbc.sql(sql).query(Rows.of(Further.class)).single();
        assertThat(read.at()).isEqualTo(Instant.parse("2027-03-01T08:15:00Z"));
        assertThat(read.people()).containsExactly(new PersonId(UUID.fromString(ID)));
        assertThat(read.words()).containsExactly("a", "b");
    }
}
