package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.baselinecme.Skips;
import org.baselinecme.Wait;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People sign in at a real Keycloak, which knows some of them by SAML only, and sign out there. */
class KeycloakJourney extends JourneyTest {
    private static final String ROLES = "5f0c4c1e-0f6c-4b2a-9a51-6d6a3d6f0001";
    private static final String INES = "5f0c4c1e-0f6c-4b2a-9a51-6d6a3d6f0002";
    private static final String CLIENT = "5f0c4c1e-0f6c-4b2a-9a51-6d6a3d6f0003";
    private static final int PORT = Keycloak.freePort();
    private static Keycloak keycloak;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @DynamicPropertySource
    static void aProvider(DynamicPropertyRegistry properties) {
        Skips.unless(
                Keycloak.isThere(),
                "No Keycloak in target/keycloak-26.4.0, so nobody signs in there: ./mvnw -Pfull unpacks it once it was downloaded");
        var baseline = "http://localhost:" + PORT;
        keycloak = Keycloak.start(baseline);
        properties.add("server.port", () -> PORT);
        properties.add("baseline.base-url", () -> baseline);
        properties.add("baseline.providers.keycloak.name", () -> "Hospital account");
        properties.add("baseline.providers.keycloak.issuer", () -> keycloak.issuer());
        properties.add("baseline.providers.keycloak.client-id", () -> "baseline");
        properties.add("baseline.providers.keycloak.client-secret", () -> "test-secret");
    }

    @BeforeAll
    void keycloakIsReady() {
        keycloak.ready();
    }

    @AfterAll
    static void keycloakStops() {
        keycloak.close();
    }

    @Test
    void people_come_by_their_hospital_account_and_leave_with_it() {
        aRuleIsAdded();
        var ines = visitor(Device.DESK);
        comes(ines, "ines", "ines-secret").isAt("/$");
        var person = person("ines.roth@example.org");
        assertThat(rolesOf(person)).containsExactly("COORDINATOR DEPARTMENT", "LEARNER SELF");
        assertThat(departmentOf(person)).isEqualTo(cast.medicine().value());

        ines.signsOut().isAt("/sign-in$");
        keycloak.administer("DELETE", "clients/" + CLIENT + "/protocol-mappers/models/" + ROLES);
        comes(ines, "ines", "ines-secret").isAt("/$");
        assertThat(rolesOf(person))
                .as("a claim that isn’t sent removes nothing")
                .contains("COORDINATOR DEPARTMENT");

        keycloak.administer("POST", "users/" + INES + "/logout");
        Wait.until(
                "the session ended with that of the provider", Duration.ofSeconds(10), () -> sessionsOf(person) == 0);
        ines.opens("/profile").isAt("/sign-in");

        comes(ines, "ines", "ines-secret").isAt("/profile$");
        cast.let(cast.okafor(), me -> accounts.close(me, person, "left the hospital"));
        ines.opens("/profile").isAt("/sign-in");
        ines.page().locator("a[href$='/sign-in/with/keycloak']").click();
        ines.sees("Your account is disabled");
        assertThat(rolesOf(person)).contains("COORDINATOR DEPARTMENT");
        assertThat(accounts.credentials("ines.roth@example.org")).isEmpty();
    }

    @Test
    void a_person_whom_a_saml_provider_knows_arrives_as_an_account() {
        var jonas = visitor(Device.DESK);
        jonas.opens("/sign-in");
        jonas.page().locator("a[href$='/sign-in/with/keycloak']").click();
        jonas.page().locator("#social-partner").click();
        types(jonas.page(), "jonas", "jonas-secret");
        jonas.isAt("/$").opens("/profile").finds("Name", "Jonas Field");
        assertThat(rolesOf(person("jonas.field@example.org"))).containsExactly("LEARNER SELF");
    }

    /** As a director does: Settings, Sign-in providers. */
    private void aRuleIsAdded() {
        var director = at(Device.DESK, "okafor").opens("/providers/keycloak");
        director.types("Claim", "cme.roles").types("Value", "cme-planner");
        director.page().locator("#role").selectOption("COORDINATOR");
        director.page().locator("#where").selectOption(cast.medicine().toString());
        director.presses("Add rule").sees("Rule added");
    }

    /** The password is asked for again each time: nobody is signed in at the provider. */
    private static Visitor comes(Visitor visitor, String name, String password) {
        visitor.opens("/sign-in");
        visitor.page().locator("a[href$='/sign-in/with/keycloak']").click();
        types(visitor.page(), name, password);
        return visitor;
    }

    private static void types(Page page, String name, String password) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private PersonId person(String email) {
        return new PersonId(jdbc.sql("select person from account where email = ?")
                .param(email)
                .query(UUID.class)
                .single());
    }

    private List<String> rolesOf(PersonId person) {
        return jdbc.sql(
                        "select role || ' ' || scope_kind from v_access_grant where person = ? and until_at is null order by 1")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private UUID departmentOf(PersonId person) {
        return jdbc.sql("select department from v_person where id = ?")
                .param(person.value())
                .query(UUID.class)
                .single();
    }

    private long sessionsOf(PersonId person) {
        return jdbc.sql("select count(*) from spring_session where principal_name = ?")
                .param(person.toString())
                .query(Long.class)
                .single();
    }
}
