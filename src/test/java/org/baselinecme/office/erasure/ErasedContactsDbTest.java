package org.baselinecme.office.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ErasedContactsDbTest extends DatabaseTest {
    @Autowired
    private Erasures erasures;

    @Test
    void ways_to_reach_and_to_know_somebody_go_and_what_they_consented_to_stays() {
        var ada = cast.learners().learner("Ada Lund", "MD", "PHYSICIAN");
        owner().sql("""
                        with one as (select cast(? as uuid) as id),
                          a as (insert into further_email (id, version, person, address, asked_by, asked_at, confirmed_at)
                            select gen_random_uuid(), 0, id, 'ada@home.example', id, '2026-01-01', '2026-01-02' from one),
                          b as (insert into phone (id, version, person, kind, number, entered_at)
                            select gen_random_uuid(), 0, id, 'home', '+13035550182', '2026-01-01' from one),
                          c as (insert into license (id, version, person, state, profession, number, entered_at)
                            select gen_random_uuid(), 0, id, 'CO', 'PHYSICIAN', '12345', '2026-01-01' from one)
                        insert into consent (id, person, kind, wording, given_at)
                          select gen_random_uuid(), id, 'REPORTING', 1, '2026-01-01' from one
                        """).param(ada.value()).update();
        assertThat(alsoKnown(ada)).contains("ada@home.example");
        let(ada, me -> erasures.ask(me, "I moved abroad"));
        var request = jdbc.sql("select id from erasure_request where person = ?")
                .param(ada.value())
                .query(UUID.class)
                .single();
        let(cast.okafor(), me -> erasures.erase(me, request, "As asked"));
        assertThat(alsoKnown(ada)).isEmpty();
        for (var table : List.of("further_email", "phone", "license", "person_npi", "board_certification"))
            assertThat(rows(table, ada)).as(table).isZero();
        assertThat(rows("consent", ada)).isEqualTo(1);
    }

    private String alsoKnown(PersonId person) {
        return jdbc.sql("select also_known from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private int rows(String table, PersonId person) {
        return jdbc.sql("select count(*) from " + table + " where person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}
