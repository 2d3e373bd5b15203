package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.credit.certificates.VerificationResult.NameAsked;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What a stranger is told. */
class VerificationDbTest extends DatabaseTest {
    @Autowired
    private Verification verification;

    @Autowired
    private Certificates certificates;

    @Autowired
    private VerificationThrottle lookups;

    @Autowired
    private ApplicationEventPublisher events;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen() {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    @Test
    void verification_shows_name_activity_credit_date_and_issuer() {
        var known = known(serial(learner("Nora Lindt")));
        assertThat(known.name()).isEqualTo("Nora Lindt, MD");
        assertThat(known.title()).isEqualTo("Medicine Grand Rounds");
        assertThat(known.provider()).isEqualTo("Tamarrow Valley Health");
        assertThat(known.when()).contains("2027");
        assertThat(known.awarded())
                .extracting(one -> one.amount().plain())
                .containsExactly("1.00 AMA PRA Category 1 Credit™");
        assertThat(known.isStanding()).isTrue();
    }

    @Test
    void r40_a_reversed_award_is_reported_permanently_without_the_reason() {
        var learner = learner("Bo Falk");
        var claim = claims.claim(learner, activity, Map.of("AMA1", 4));
        var reversed = claims.reverse(claim, cast.okafor());
        var known = known(claims.serial(claim));
        assertThat(known.isStanding()).isFalse();
        assertThat(known.anew()).isFalse();
        assertThat(known.toString()).doesNotContain("wrong person");
        var anew = claims.again(learner, activity, Map.of("AMA1", 3), reversed);
        assertThat(known(claims.serial(claim)).anew()).isTrue();
        assertThat(known(claims.serial(anew)).isStanding()).isTrue();
        assertThat(claims.serial(anew)).isNotEqualTo(claims.serial(claim));
    }

    @Test
    void verification_states_that_a_corrected_certificate_replaces_the_earlier_one() {
        var learner = learner("Jon Elias");
        var serial = serial(learner);
        assertThat(known(serial).revised()).isNull();
        jdbc.sql("update person set name = 'John Elias' where id = ?")
                .param(learner.value())
                .update();
        let(learner, me -> certificates.revise(me, serial));
        assertThat(known(serial).revised()).isNotNull();
        assertThat(known(serial).revision()).isEqualTo(2);
    }

    @Test
    void a_hidden_name_is_shown_after_it_is_entered() {
        var learner = learner("Dr Eva Núñez");
        var serial = serial(learner);
        let(learner, me -> certificates.hideName(me, serial, true));
        assertThat(known(serial).name()).isNull();
        assertThat(named(serial, "Eva Nunes").name()).isNull();
        assertThat(named(serial, "Eva Nunes").asked()).isEqualTo(NameAsked.DIFFERS);
        assertThat(named(serial, "eva nunez").asked()).isEqualTo(NameAsked.MATCHES);
        assertThat(named(serial, "eva nunez, MD").name()).isEqualTo("Dr Eva Núñez, MD");
        let(learner, me -> certificates.hideName(me, serial, false));
        assertThat(known(serial).name()).isNotNull();
    }

    @Test
    void an_unknown_serial_differs_only_in_the_response() {
        var there = SqlStatements.during(() -> verification.of(serial(learner("Per Holm")), "10.9.1")).stream()
                .filter(said -> said.contains("throttle_attempt"))
                .count();
        var absent = SqlStatements.during(() ->
                assertThat(verification.of(Serial.next(), "10.9.2")).isInstanceOf(VerificationResult.Unknown.class));
        assertThat(absent).hasSizeLessThanOrEqualTo(3);
        assertThat(there).isEqualTo(1);
    }

    @Test
    void verifying_takes_at_most_eight_statements() {
        var serial = serial(learner("Kai Ness"));
        assertThat(SqlStatements.during(() -> known(serial))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void too_many_requests_are_blocked_for_15_minutes() {
        var address = "10.9." + UUID.randomUUID();
        for (var i = 0; i < 120; i++) assertThat(lookups.admits(address)).isTrue();
        assertThat(verification.of(Serial.next(), address)).isInstanceOf(VerificationResult.TooMany.class);
        owner().sql("update throttle_attempt set at = at - interval '16 minutes'")
                .update();
        assertThat(lookups.admits(address)).isTrue();
    }

    @Test
    void ten_names_can_be_tried_for_one_serial_from_all_networks() {
        var learner = learner("Ida Moe");
        var serial = serial(learner);
        for (var i = 0; i < 10; i++)
            assertThat(named(serial, "Name " + i).asked()).isEqualTo(NameAsked.DIFFERS);
        assertThat(verification.of(serial, "Ida Moe", "10.9." + UUID.randomUUID()))
                .isInstanceOf(VerificationResult.TooMany.class);
    }

    private VerificationResult.Known known(Serial serial) {
        return (VerificationResult.Known) verification.of(serial, "10.9." + UUID.randomUUID());
    }

    private VerificationResult.Known named(Serial serial, String name) {
        return (VerificationResult.Known) verification.of(serial, name, "10.9." + UUID.randomUUID());
    }

    private Serial serial(PersonId learner) {
        return claims.serial(claims.claim(learner, activity, Map.of("AMA1", 4)));
    }

    private PersonId learner(String name) {
        return cast.addPerson("v" + UUID.randomUUID(), name, cast.medicine(), Grant.self(Role.LEARNER));
    }
}
