package org.baselinecme.office.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.baselinecme.Race;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

/** A sign-in at a provider is disconnected, by its person or by the office, and can be connected again. */
class DisconnectionTest extends ProviderTest {
    @Autowired
    private ConnectedProviders connected;

    @Autowired
    private ProviderIdentities known;

    @Autowired
    private IdentityProviders providers;

    private UUID connection() {
        return identities.connected(hospital.issuer(), subject).orElseThrow().getId();
    }

    private int connections(PersonId person) {
        return as(cast.okafor(), me -> connected.of(me, person).size());
    }

    /** What is asked before it is disconnected. */
    private Unconfirmed question(PersonId person, UUID connection) {
        try {
            let(cast.okafor(), me -> connected.end(me, person, connection, ""));
        } catch (Unconfirmed asked) {
            return asked;
        }
        throw new AssertionError("nothing was asked");
    }

    private void end(PersonId person, UUID connection) {
        var seal = question(person, connection).seal();
        let(cast.okafor(), me -> connected.end(me, person, connection, seal));
    }

    @Test
    void who_disconnects_their_last_way_is_told_that_a_mailed_link_is_left() {
        var email = fresh();
        comesTo(claims("email", email, "email_verified", true));
        var person = person();
        var mine = connection();
        assertThat(get("/profile/security")).bodyText().contains("Connected sign-in providers", "Tamarrow ID");
        var step = "/profile/security/connected/" + mine + "/removal";
        assertThat(post(step)).hasStatus(409).bodyText().contains("the last way to sign in", email);
        assertThat(connection()).as("nothing has happened").isEqualTo(mine);
        var asked = question(person, mine);
        assertThat(asked.consequences())
                .singleElement()
                .satisfies(one -> assertThat(one.key()).isEqualTo("connected.last"));
        var seal = asked.seal();
        assertThat(
                        browser.post()
                                .uri(step)
                                .param("confirmed", seal)
                                .session(session)
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .exchange())
                .hasStatus3xxRedirection();
        assertThat(identities.connected(hospital.issuer(), subject)).isEmpty();
        assertThat(lastAuditEventOf(person.value()).kind()).isEqualTo("ProviderDisconnected");
        assertThat(jdbc.sql("select subject from mail_outbox where to_person = ? order by posted_at desc limit 1")
                        .param(person.value())
                        .query(String.class)
                        .single())
                .contains("was disconnected");
        session = new org.springframework.mock.web.MockHttpSession();
        assertThat(comesTo(claims("email", email, "email_verified", true)))
                .as("a link connects it again")
                .isEqualTo(problem("mailed"));
    }

    @Test
    void staff_who_open_accounts_disconnect_it_and_others_do_not() {
        decide(ProviderSetting.Joining.AT_ONCE, false);
        comesTo(claims("email", cast.email("petrov"), "email_verified", true));
        var mine = connection();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> connected.end(me, cast.petrov(), mine, "")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.okafor(), me -> connected.end(me, cast.drKhan(), mine, "")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.okafor(), me -> connected.end(me, cast.okafor(), mine, "")));
        assertThat(question(cast.petrov(), mine).consequences())
                .singleElement()
                .satisfies(one -> assertThat(one.key()).isEqualTo("connected.ends"));
        end(cast.petrov(), mine);
        assertThat(connections(cast.petrov())).isZero();
        assertThatExceptionOfType(NotFound.class)
                .as("twice")
                .isThrownBy(() -> let(cast.okafor(), me -> connected.end(me, cast.petrov(), mine, "")));
    }

    @Test
    void the_only_way_stays_also_when_two_are_disconnected_at_once() {
        comesTo(claims());
        var person = person();
        var first = connection();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(cast.okafor(), me -> connected.end(me, person, first, "")))
                .satisfies(refused ->
                        assertThat(refused.isFor("connected.only-way")).isTrue());
        subject = "second " + subject;
        var other = new ProviderIdentity(
                providers.get("hospital"), hospital.issuer(), subject, person, null, java.time.Instant.now());
        transaction.executeWithoutResult(status -> let(cast.okafor(), me -> known.connect(me, other)));
        var second = connection();
        var seal = question(person, first).seal();
        var results = Race.of(List.of(
                () -> let(cast.okafor(), me -> connected.end(me, person, first, seal)),
                () -> let(cast.okafor(), me -> connected.end(me, person, second, seal))));
        assertThat(results.stream().filter(java.util.Optional::isEmpty)).hasSize(1);
        assertThat(connections(person)).isEqualTo(1);
    }

    @Test
    void whoever_finds_a_device_unlocked_disconnects_nothing() {
        comesTo(claims());
        var mine = connection();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(person(), me -> connected.end(me, mine, "", new MockHttpServletRequest())))
                .satisfies(refused ->
                        assertThat(refused.isFor("connected.sign-in-again")).isTrue());
    }
}
