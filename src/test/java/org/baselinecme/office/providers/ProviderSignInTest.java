package org.baselinecme.office.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baselinecme.office.providers.ProviderSetting.Joining;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** Who is let in by a provider, and as whom. */
class ProviderSignInTest extends ProviderTest {
    @Test
    void somebody_new_is_entered_as_a_learner_with_what_the_provider_vouches_for() {
        var email = fresh();
        assertThat(comesTo(claims("name", "Ines Roth", "email", email, "email_verified", true)))
                .isEqualTo("/");
        var person = person();
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
        assertThat(accounts.signInAddress(person)).contains(email);
        assertThat(accounts.credentials(email)).as("no password opens it").isEmpty();
        assertThat(get("/profile")).hasStatusOk().bodyText().contains("Ines Roth");
        assertThat(get("/activities")).hasStatus(403);
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .contains("ProviderConnected", "AccountOpened");
    }

    @Test
    void an_address_that_is_not_verified_counts_as_none() {
        var email = cast.email("khan");
        assertThat(comesTo(claims("email", email, "email_verified", false))).isEqualTo("/");
        assertThat(person()).isNotEqualTo(cast.drKhan());
        assertThat(accounts.signInAddress(person())).isEmpty();
    }

    @Test
    void the_same_subject_is_the_same_person_under_another_name_and_address() {
        var first = fresh();
        comesTo(claims("name", "Ines Roth", "email", first, "email_verified", true));
        var person = person();
        session = new MockHttpSession();
        var second = fresh();
        assertThat(comesTo(claims("name", "Ines Other", "email", second, "email_verified", true)))
                .isEqualTo("/");
        assertThat(person()).isEqualTo(person);
        assertThat(accounts.signInAddress(person))
                .as("pending until a link there is used")
                .contains(first);
        assertThat(jdbc.sql("select address from v_address_pending where person = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly(second);
    }

    @Test
    void who_is_disabled_stays_so() {
        comesTo(claims());
        var person = person();
        let(cast.okafor(), me -> accounts.close(me, person, "left the hospital"));
        session = new MockHttpSession();
        assertThat(comesTo(claims("groups", List.of("staff")))).isEqualTo(problem("disabled"));
        assertThat(get("/profile")).hasStatus3xxRedirection();
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
        assertThat(as(cast.okafor(), me -> accounts.state(me, person))
                        .orElseThrow()
                        .closed())
                .isNotNull();
    }

    @Test
    void claims_give_and_end_roles_and_one_that_was_not_sent_changes_nothing() {
        var rule = new ClaimRuleForm(
                "realm_access.roles", "cme", "COORDINATOR", cast.medicine().toString());
        let(cast.okafor(), me -> settings.add(me, SETTINGS, rule));
        var given = claims("realm_access", Map.of("roles", List.of("cme", "other")));
        comesTo(given);
        var person = person();
        assertThat(rolesOf(person)).containsExactlyInAnyOrder("LEARNER SELF", "COORDINATOR DEPARTMENT");
        assertThat(departmentOf(person)).isEqualTo(cast.medicine().value());
        comesAgain(claims());
        assertThat(rolesOf(person)).contains("COORDINATOR DEPARTMENT");
        comesAgain(claims("realm_access", Map.of("roles", List.of("other"))));
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
        comesAgain(given);
        assertThat(rolesOf(person)).contains("COORDINATOR DEPARTMENT");
        let(
                cast.okafor(),
                me -> settings.remove(
                        me, SETTINGS, settings.rules(me, SETTINGS).getLast().getId()));
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
    }

    @Test
    void a_role_given_by_hand_stays_whatever_the_provider_says() {
        comesTo(claims());
        var person = person();
        let(
                cast.okafor(),
                me -> cast.services().grants().give(me, person, Grant.department(Role.COORDINATOR, cast.surgery())));
        let(
                cast.okafor(),
                me -> settings.add(
                        me,
                        SETTINGS,
                        new ClaimRuleForm(
                                "groups",
                                "surgeons",
                                "COORDINATOR",
                                cast.surgery().toString())));
        comesAgain(claims("groups", List.of("surgeons")));
        comesAgain(claims("groups", List.of()));
        assertThat(rolesOf(person)).contains("COORDINATOR DEPARTMENT");
    }

    @Test
    void somebody_known_is_connected_by_a_link_mailed_to_them() {
        var email = cast.email("reyes");
        var claims = claims("email", email, "email_verified", true);
        assertThat(comesTo(claims)).isEqualTo(problem("mailed"));
        assertThat(identities.connected(hospital.issuer(), subject)).isEmpty();
        var token = inbox.newestTokenTo(cast.drReyes());
        var opened = post("/link/" + token);
        var path = opened.getResponse().getRedirectedUrl();
        session = (MockHttpSession) opened.getRequest().getSession(false);
        assertThat(path).startsWith("/connections/");
        assertThat(get(path)).hasStatusOk().bodyText().contains("Connect with Tamarrow ID", email);
        assertThat(post(path).getResponse().getRedirectedUrl()).isEqualTo("/sign-in/with/hospital");
        session = new MockHttpSession();
        assertThat(comesTo(claims)).isEqualTo("/");
        assertThat(person()).isEqualTo(cast.drReyes());
    }

    @Test
    void the_office_may_trust_the_provider_or_connect_nobody() {
        var claims = claims("email", cast.email("petrov"), "email_verified", true);
        decide(Joining.NEVER, false);
        assertThat(comesTo(claims)).isEqualTo(problem("taken"));
        decide(Joining.AT_ONCE, false);
        assertThat(comesTo(claims)).isEqualTo("/");
        assertThat(person()).isEqualTo(cast.petrov());
    }

    @Test
    void a_rule_that_changes_nothing_or_is_there_already_is_refused() {
        var rule = new ClaimRuleForm("groups", "twice " + subject, "REVIEWER", "OFFICE");
        let(cast.okafor(), me -> {
            settings.add(me, SETTINGS, rule);
            refused("claim-rule.already", () -> settings.add(me, SETTINGS, rule));
            refused(
                    "claim-rule.nothing",
                    () -> settings.add(me, SETTINGS, new ClaimRuleForm("groups", "all", "LEARNER", "SELF")));
        });
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        org.assertj.core.api.Assertions.assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        org.baselinecme.platform.kernel.Refused.class,
                        why -> assertThat(why.objections().getFirst().key()).isEqualTo(key));
    }
}
