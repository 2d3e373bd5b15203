package org.baselinecme.office.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class HeldErasuresDbTest extends DatabaseTest {
    @Autowired
    private Erasures erasures;

    @Autowired
    private NameErasureJob names;

    @Autowired
    private ApplicationEventPublisher events;

    private PersonId ada;

    @BeforeEach
    void aLearner() {
        ada = cast.learners().learner("Ada Lund", "MD", "PHYSICIAN");
    }

    @Test
    void nothing_of_a_person_on_hold_is_erased_until_it_is_lifted() {
        let(ada, me -> erasures.ask(me, "I moved abroad"));
        var id = open();
        hold();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(cast.okafor(), me -> erasures.erase(me, id, "As asked")))
                .satisfies(refused ->
                        assertThat(refused.objections().getFirst().key()).isEqualTo("hold.in-force"));
        assertThat(column("email")).isNotNull();
        boolean held = as(cast.okafor(), me -> erasures.isHeld(me, ada));
        assertThat(held).isTrue();
        lift();
        let(cast.okafor(), me -> erasures.erase(me, id, "As asked"));
        assertThat(column("name")).isEqualTo("Erased person");
    }

    @Test
    void a_hold_stops_the_name_from_going_by_itself() {
        var activity = cast.activities().opened();
        new TestClaims(jdbc, transaction, events).claim(ada, activity, Map.of("AMA1", 4));
        erase();
        hold();
        TestClock.moveTo(endOf(activity).plusYears(6).plusDays(2) + "T12:00:00Z");
        names.round();
        assertThat(column("name")).isEqualTo("Ada Lund");
        lift();
        names.round();
        assertThat(column("name")).isEqualTo("Erased person");
    }

    @Test
    void a_longer_period_of_the_schedule_keeps_the_name_longer() {
        var activity = cast.activities().opened();
        new TestClaims(jdbc, transaction, events).claim(ada, activity, Map.of("AMA1", 4));
        owner().sql(
                        "insert into retention_rule select kind, version + 1, 'P8Y', reason, source, by, since from retention_rule"
                                + " where kind = 'CREDIT' order by version desc limit 1")
                .update();
        erase();
        owner().sql("delete from retention_rule where period = 'P8Y'").update();
        assertThat(jdbc.sql("select stays_until from erasure_request where person = ?")
                        .param(ada.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(endOf(activity).plusYears(8));
    }

    private void hold() {
        owner().sql(
                        "insert into legal_hold (id, person, why, set_by, set_at) values (gen_random_uuid(), ?, 'An appeal', ?, now())")
                .params(ada.value(), cast.okafor().value())
                .update();
    }

    private void lift() {
        owner().sql("delete from legal_hold where person = ?")
                .param(ada.value())
                .update();
    }

    private void erase() {
        let(ada, me -> erasures.ask(me, "I moved abroad"));
        let(cast.okafor(), me -> erasures.erase(me, open(), "As asked"));
    }

    private UUID open() {
        return jdbc.sql("select id from erasure_request where person = ? and granted is null")
                .param(ada.value())
                .query(UUID.class)
                .single();
    }

    private LocalDate endOf(ActivityId activity) {
        return jdbc.sql("select ends_on from activity where id = ?")
                .param(activity.value())
                .query(LocalDate.class)
                .single();
    }

    private String column(String column) {
        return jdbc.sql("select " + column + " from person where id = ?")
                .param(ada.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
