package org.baselinecme;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baselinecme.office.nppes.TestNppes;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The application on a real PostgreSQL, one context for all tests; each class creates its own people and departments. */
@SpringBootTest
@Import({TestClock.Settable.class, TestPasswords.class})
@ServedByListeners
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DatabaseTest {
    private static final class Shared {
        static final TestDatabase DATABASE = TestDatabaseServer.fresh();
    }

    protected TestOffice cast;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> Shared.DATABASE.url());
        properties.add("spring.datasource.username", () -> TestDatabase.APPLICATION);
        properties.add("spring.datasource.password", () -> Shared.DATABASE.password());
        properties.add("spring.flyway.url", () -> Shared.DATABASE.url());
        properties.add("spring.flyway.user", () -> TestDatabase.OWNER);
        properties.add("spring.flyway.password", () -> Shared.DATABASE.password());
        // certificates of one test must not appear in the mail of another; tests that need the mail enable it
        properties.add("baseline.certificate-mail", () -> "false");
        properties.add("baseline.providers.hospital.name", () -> "Tamarrow ID");
        properties.add(
                "baseline.providers.hospital.issuer",
                () -> TestIdentityProvider.get().issuer());
        properties.add("baseline.providers.hospital.client-id", () -> TestIdentityProvider.CLIENT);
        properties.add("baseline.providers.hospital.client-secret", () -> "secret");
        properties.add("baseline.providers.away.name", () -> "Night clinic ID");
        properties.add("baseline.providers.away.issuer", () -> "http://127.0.0.1:9/away");
        properties.add("baseline.providers.away.client-id", () -> "baseline");
        properties.add("baseline.nppes.folder", TestNppes::folder);
        // tests run jobs themselves
        properties.add("baseline.jobs", () -> "false");
    }

    @AfterEach
    void timeIsAsEver() {
        TestClock.back();
    }

    @BeforeAll
    void createTestOffice(@Autowired ApplicationContext context) {
        cast = new TestOffice(context);
    }

    /** The same database, as its owner role. */
    protected static JdbcClient owner() {
        var database = Shared.DATABASE;
        return JdbcClient.create(new DriverManagerDataSource(database.url(), TestDatabase.OWNER, database.password()));
    }

    /** The audit events about an object or an activity, oldest first. */
    protected List<AuditRow> auditEventsOf(UUID about) {
        return jdbc.sql("""
                        select kind, actor, why, payload ->> 'before' as before, payload ->> 'after' as after
                        from audit_fact where about_id = :about or activity = :about order by seq
                        """)
                .param("about", about)
                .query((row, i) -> new AuditRow(
                        row.getString("kind"),
                        new PersonId(row.getObject("actor", UUID.class)),
                        row.getString("why"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    protected AuditRow lastAuditEventOf(UUID about) {
        return auditEventsOf(about).getLast();
    }

    /** A stored audit event; before and after are JSON. */
    public record AuditRow(String kind, PersonId actor, String why, String before, String after) {}

    protected <T> T as(PersonId person, Function<Me, T> work) {
        return cast.as(person, work);
    }

    protected void let(PersonId person, Consumer<Me> work) {
        cast.let(person, work);
    }
}
