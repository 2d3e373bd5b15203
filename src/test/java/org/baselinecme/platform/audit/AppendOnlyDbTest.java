package org.baselinecme.platform.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyDbTest extends DatabaseTest {
    private ActivityId activity;

    @BeforeAll
    void somethingIsOnTheRecord() {
        activity = cast.accepted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_fact set why = 'another'",
                "delete from audit_fact",
                "truncate audit_fact",
                "update activity_move set why = 'another'",
                "delete from activity_move",
                "truncate activity_move",
                "update needs_exception set why = 'another'",
                "delete from needs_exception",
                "truncate needs_exception",
                "update stored_file set name = 'another'",
                "delete from stored_file",
                "truncate stored_file cascade"
            })
    void r66_the_application_can_only_insert_into_the_audit_log(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update()).rootCause().hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_fact set why = 'another'", "delete from audit_fact", "truncate audit_fact"})
    void r66_a_trigger_stops_the_owner_role_too(String attempt) {
        assertThatThrownBy(() -> owner().sql(attempt).update())
                .rootCause()
                .hasMessageContaining("audit_fact is append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "alter table audit_fact disable trigger all",
                "drop table audit_fact",
                "select * from flyway_schema_history",
                "create schema mine",
                "set role baseline_owner"
            })
    void the_application_role_cannot_change_the_schema(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @Test
    void r66_sequence_numbers_are_unique() {
        var seq = "insert into audit_fact (id, seq, at, actor, kind, about_kind, about_id, payload, salt) "
                + "overriding system value select gen_random_uuid(), seq, at, actor, kind, about_kind, about_id, payload, salt "
                + "from audit_fact where activity = ? limit 1";
        assertThatThrownBy(() -> jdbc.sql(seq).param(activity.value()).update())
                .rootCause()
                .hasMessageContaining("audit_fact_seq_key");
    }
}
