package org.baselinecme.office.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baselinecme.BaselineApplication;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestDatabase;
import org.baselinecme.TestDatabaseServer;
import org.baselinecme.office.office.Provider;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start of an application of its own, on an empty database; its tests follow each other like the steps. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupDbTest extends DatabaseTest {
    private static final String HERE = "192.0.2.7";
    private ConfigurableApplicationContext application;
    private FirstSetup setup;
    private JdbcClient empty;

    @BeforeAll
    void anApplicationStartsOnAnEmptyDatabase() {
        var database = TestDatabaseServer.fresh();
        application = new SpringApplication(BaselineApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.flyway.enabled=false",
                        "--baseline.demo=false",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.hikari.maximum-pool-size=6",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + TestDatabase.APPLICATION,
                        "--spring.datasource.password=" + database.password());
        setup = application.getBean(FirstSetup.class);
        empty = application.getBean(JdbcClient.class);
    }

    @AfterAll
    void itStops() {
        application.close();
    }

    private String token() {
        return SetupTokenReader.tokenOf(application);
    }

    private long count(String table) {
        return empty.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static Foundation foundation(String email) {
        var provider = new Provider("Example Uplands", "Uplands", ZoneId.of("America/Denver"), "OTHER", false);
        var departments = List.of(new Foundation.Part("MED", "Medicine"), new Foundation.Part("SURG", "Surgery"));
        return new Foundation(provider, departments, "Jane Doe", email, "a long pass phrase");
    }

    @Test
    @Order(1)
    void only_the_token_of_the_latest_start_admits_and_only_once() {
        var before = token();
        var token = token();
        assertThat(setup.enter(before, HERE).admitted()).isEmpty();
        assertThat(setup.enter("", HERE).admitted()).isEmpty();
        var permit = setup.enter(" " + token.toLowerCase(java.util.Locale.ROOT).replace('-', ' '), HERE)
                .admitted();
        assertThat(permit).isPresent();
        assertThat(setup.enter(token, HERE).admitted()).isEmpty();
        assertThat(setup.admits(permit.get())).isTrue();
        token();
        assertThat(setup.admits(permit.get())).isFalse();
        assertThat(empty.sql("select encode(digest, 'hex') from setup_token")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    @Order(2)
    void who_guesses_has_to_wait_and_others_do_not() {
        var token = token();
        for (var guess = 0; guess < 5; guess++) setup.enter("GUESS" + guess, "198.51.100.9");
        setup.enter("GUESS", "198.51.100.9");
        var waiting = setup.enter(token, "198.51.100.9");
        assertThat(waiting.admitted()).isEmpty();
        assertThat(waiting.delay()).isPositive();
        assertThat(setup.enter(token, "203.0.113.5").admitted()).isPresent();
    }

    @Test
    @Order(3)
    void nothing_is_stored_when_a_part_fails() {
        var permit = setup.enter(token(), HERE).admitted().orElseThrow();
        var twice = new Foundation(
                foundation("x@example.org").provider(),
                List.of(new Foundation.Part("A", "Same"), new Foundation.Part("B", "Same" + "\0")),
                "Jane Doe",
                "x@example.org",
                "a long pass phrase");
        assertThatThrownBy(() -> setup.found("guessed", foundation("x@example.org")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setup.found(permit, twice)).isInstanceOf(RuntimeException.class);
        assertThat(count("department")).isZero();
        assertThat(count("provider")).isZero();
        assertThat(setup.isOpen()).isTrue();
    }

    @Test
    @Order(4)
    void of_two_who_finish_at_once_one_founds_the_office() throws Exception {
        var permit = setup.enter(token(), HERE).admitted().orElseThrow();
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> jane = () -> founds(together, permit, "jane@example.org");
            Callable<Boolean> john = () -> founds(together, permit, "john@example.org");
            var founded = threads.invokeAll(List.of(jane, john)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(founded).containsExactlyInAnyOrder(true, false);
        }
        assertThat(count("account")).isEqualTo(1);
        assertThat(count("access_grant where role = 'DIRECTOR'")).isEqualTo(1);
        assertThat(count("department")).isEqualTo(2);
        assertThat(empty.sql("select kind from audit_fact").query(String.class).list())
                .contains("ProviderNamed", "DepartmentOpened", "PersonRegistered", "AccountOpened", "Granted");
    }

    private boolean founds(CyclicBarrier together, String permit, String email) throws Exception {
        together.await();
        try {
            setup.found(permit, foundation(email));
            return true;
        } catch (Refused somebodyWasFaster) {
            assertThat(somebodyWasFaster.objections())
                    .extracting(Objection::key)
                    .containsExactly("setup.over");
            return false;
        }
    }

    @Test
    @Order(5)
    void afterwards_it_is_closed_for_everybody() {
        assertThat(setup.isOpen()).isFalse();
        assertThat(count("setup_token")).isZero();
        assertThatThrownBy(() -> setup.enter("ABCDE", HERE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setup.found("any", foundation("late@example.org")))
                .isInstanceOf(Refused.class);
        assertThat(count("account")).isEqualTo(1);
        application.getBean(SetupAnnouncement.class).announce();
        assertThat(count("setup_token")).isZero();
    }
}
