package org.baselinecme.office.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.MailInbox;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Sign-in codes: set up, used once, turned off with one, and reset by a director. */
class SecondFactorsDbTest extends DatabaseTest {
    @Autowired
    private SecondFactors factors;

    @Autowired
    private ApplicationContext context;

    private PersonId person;
    private byte[] secret;
    private List<String> recovery;

    /** Each test begins with codes that were turned on a minute and a half ago. */
    @BeforeEach
    void codesAreOn() {
        person = cast.drKhan();
        if (factors.isAskedOf(person)) let(cast.okafor(), me -> factors.reset(me, person));
        let(person, me -> {
            var begun = factors.begin(me);
            secret = Base32.bytes(factors.secret(me, begun));
            refused("factor.code-wrong", () -> factors.confirm(me, begun, "000000x"));
            recovery = factors.confirm(me, begun, code(-1)).codes();
        });
    }

    private String code(long steps) {
        return TotpCode.at(secret, Instant.now().getEpochSecond() / TotpCode.SECONDS + steps);
    }

    @Test
    void a_code_is_good_once_and_an_earlier_one_no_more() {
        assertThat(factors.accepts(person, "000 00x")).isFalse();
        var now = code(0);
        assertThat(factors.accepts(person, " " + now.substring(0, 3) + " " + now.substring(3)))
                .isTrue();
        assertThat(factors.accepts(person, now)).isFalse();
        assertThat(factors.accepts(person, code(-1))).isFalse();
    }

    @Test
    void a_recovery_code_is_good_even_where_the_key_of_the_secrets_was_lost() {
        jdbc.sql("update second_factor set secret = 'gcm1:' || secret where person = ? and ended_at is null")
                .param(person.value())
                .update();
        assertThat(factors.accepts(person, recovery.getFirst())).isTrue();
    }

    @Test
    void each_of_ten_recovery_codes_is_good_once() {
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.accepts(person, recovery.getFirst().toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(factors.accepts(person, recovery.getFirst())).isFalse();
        assertThat(as(person, me -> factors.state(me)).recoveryCodes()).isEqualTo(9);
        assertThat(jdbc.sql("select code_hash from recovery_code")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void codes_are_turned_off_with_a_code_and_only_a_few_attempts_are_free() {
        let(person, me -> {
            refused("factor.already", () -> factors.begin(me));
            for (var attempt = 0; attempt < 5; attempt++)
                refused("factor.code-wrong", () -> factors.end(me, "000000x"));
            refused("factor.too-many", () -> factors.end(me, code(0)));
        });
        assertThat(factors.isAskedOf(person)).isTrue();
        jdbc.sql("delete from throttle_attempt").update();
        let(person, me -> factors.end(me, recovery.getLast()));
        assertThat(factors.isAskedOf(person)).isFalse();
        assertThat(factors.accepts(person, code(0))).isFalse();
        assertThat(lastAuditEventOf(person.value())).returns("SecondFactorRemoved", AuditRow::kind);
    }

    @Test
    void a_director_resets_the_codes_of_another_who_is_told_by_mail() {
        var inbox = MailInbox.of(context, cast);
        var before = inbox.countMailsTo(person);
        let(cast.okafor(), me -> {
            refused("factor.own", () -> factors.reset(me, cast.okafor()));
            factors.reset(me, person);
            assertThatThrownBy(() -> factors.reset(me, person)).isInstanceOf(NotFound.class);
        });
        assertThat(factors.isAskedOf(person)).isFalse();
        assertThat(inbox.countMailsTo(person)).isEqualTo(before + 1);
    }

    private static void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }
}
