package org.baselinecme.office.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class RetentionDbTest extends DatabaseTest {
    @Autowired
    private RetentionSchedule schedule;

    @Autowired
    private PastData past;

    @Autowired
    private LegalHolds holds;

    private PersonId ada;

    @BeforeEach
    void aLearner() {
        ada = cast.learners().learner("Ada Lund", "MD", "PHYSICIAN");
    }

    @Test
    void another_period_is_another_version_and_the_former_one_stays() {
        var before = as(cast.okafor(), me -> schedule.form(me, RetentionKind.LINKS));
        let(cast.okafor(), me -> schedule.change(me, RetentionKind.LINKS, form(before, 6, RetentionUnit.MONTHS)));
        assertThat(schedule.period(RetentionKind.LINKS)).isEqualTo(Period.ofMonths(6));
        var versions = as(cast.okafor(), me -> schedule.versions(me, RetentionKind.LINKS));
        assertThat(versions).hasSizeGreaterThan(1);
        assertThat(versions.getFirst().by()).isNotEmpty();
        assertThat(versions.getLast().by()).isNull();
        assertThat(lastAuditEventOf(RetentionRule.eventId(RetentionKind.LINKS)).kind())
                .isEqualTo("RetentionChanged");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> let(
                        cast.okafor(),
                        me -> schedule.change(me, RetentionKind.LINKS, form(before, 7, RetentionUnit.DAYS))));
    }

    @Test
    void the_same_period_makes_no_version() {
        var form = as(cast.okafor(), me -> schedule.form(me, RetentionKind.MAIL));
        let(cast.okafor(), me -> schedule.change(me, RetentionKind.MAIL, form));
        var after = as(cast.okafor(), me -> schedule.form(me, RetentionKind.MAIL));
        assertThat(after).isEqualTo(form);
    }

    @Test
    void credit_stays_no_shorter_than_the_accreditor_says() {
        var form = as(cast.okafor(), me -> schedule.form(me, RetentionKind.CREDIT));
        refused(
                "retention.short",
                () -> let(
                        cast.okafor(),
                        me -> schedule.change(me, RetentionKind.CREDIT, form(form, 71, RetentionUnit.MONTHS))));
        let(cast.okafor(), me -> schedule.change(me, RetentionKind.CREDIT, form(form, 72, RetentionUnit.MONTHS)));
        assertThat(schedule.period(RetentionKind.CREDIT)).isEqualTo(Period.ofMonths(72));
    }

    @Test
    void what_never_goes_has_no_period_and_only_a_director_sets_one() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.okafor(), me -> schedule.form(me, RetentionKind.AUDIT)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.okafor(), me -> past.remove(me, RetentionKind.CREDIT)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(cast.rahmani(), me -> schedule.form(me, RetentionKind.MAIL)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> holds.set(me, ada, "An appeal")));
    }

    @Test
    void a_director_removes_what_is_past_its_period_but_for_people_on_hold() {
        var tor = cast.learners().learner("Tor Vik", "MD", "PHYSICIAN");
        link(ada, "2020-01-01T00:00:00Z");
        link(tor, "2020-01-01T00:00:00Z");
        link(tor, Instant.now().toString());
        let(cast.okafor(), me -> holds.set(me, ada, "An appeal is open."));
        assertThat(removed()).isPositive();
        assertThat(links(ada)).isEqualTo(1);
        assertThat(links(tor)).isEqualTo(1);
        assertThat(lastAuditEventOf(RetentionRule.eventId(RetentionKind.LINKS)).kind())
                .isEqualTo("PastDataRemoved");
        assertThat(removed()).isZero();
        let(cast.okafor(), me -> holds.lift(me, ada, "The appeal was decided."));
        assertThat(removed()).isEqualTo(1);
    }

    @Test
    void a_hold_has_a_reason_stands_once_and_is_lifted_by_another_director() {
        refused("reason-missing", () -> let(cast.okafor(), me -> holds.set(me, ada, " ")));
        refused("hold.none", () -> let(cast.okafor(), me -> holds.lift(me, ada, "Nothing")));
        let(cast.okafor(), me -> holds.set(me, ada, "An appeal is open."));
        refused("hold.set", () -> let(cast.okafor(), me -> holds.set(me, ada, "Again")));
        assertThat(lastAuditEventOf(ada.value()).kind()).isEqualTo("LegalHoldSet");
        let(cast.okafor(), me -> holds.lift(me, ada, "Decided."));
        assertThat(lastAuditEventOf(ada.value()).kind()).isEqualTo("LegalHoldLifted");
        var page = as(cast.okafor(), me -> holds.of(me, ada));
        assertThat(page.isHeld()).isFalse();
        let(cast.okafor(), me -> holds.set(me, cast.okafor(), "A complaint about me"));
        refused("hold.own", () -> let(cast.okafor(), me -> holds.lift(me, cast.okafor(), "Never mind")));
        owner().sql("delete from legal_hold where person = ?")
                .param(cast.okafor().value())
                .update();
    }

    private static RetentionForm form(RetentionForm seen, int amount, RetentionUnit unit) {
        return new RetentionForm(seen.version(), amount, unit, "As our counsel says", "");
    }

    private void link(PersonId person, String expires) {
        var end = OffsetDateTime.parse(expires);
        owner().sql("insert into mail_link (id, token_hash, person, address, path, opens, issued_at, expires_at)"
                        + " values (?, sha256(?::text::bytea), ?, 'a@example.org', '/', 'x', ?, ?)")
                .params(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        person.value(),
                        end.minusHours(1).withOffsetSameInstant(ZoneOffset.UTC),
                        end)
                .update();
    }

    private int removed() {
        return as(cast.okafor(), me -> past.remove(me, RetentionKind.LINKS));
    }

    private int links(PersonId person) {
        return jdbc.sql("select count(*) from mail_link where person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step)
                .satisfies(refused ->
                        assertThat(refused.objections().getFirst().key()).isEqualTo(key));
    }
}
