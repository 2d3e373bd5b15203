package org.baselinecme.office.security;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts people sign in with. */
@Service
@Transactional(readOnly = true)
public class Accounts {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an account.
     *
     * @param demoDuty shown on the demo's sign-in page; null outside the demo
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void open(Me me, PersonId person, String email, String password, @Nullable String demoDuty) {
        jdbc.sql("insert into account (id, person, email, password_hash, demo_duty) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(Ids.next(), person.value(), email, encoder.encode(password), demoDuty))
                .update();
        events.publishEvent(new AccountOpened(person, me.person(), clock.instant()));
    }

    /** Whether anybody can sign in. */
    @Anyone
    boolean isAnyOpen() {
        return jdbc.sql("select exists (select from account where closed_at is null)")
                .query(Boolean.class)
                .single();
    }

    /** How pages look to me from now on: auto, light or dark. */
    @AnyoneWithAccount
    @Transactional
    void look(Me me, Theme theme) {
        jdbc.sql("update account set theme = ? where person = ?")
                .params(theme.name(), me.person().value())
                .update();
    }

    /** The invented people of a demo office, for its sign-in page. */
    @Anyone
    List<DemoPerson> demoPeople() {
        return jdbc.sql("""
                        select p.name, a.email, a.demo_duty from account a join person p on p.id = a.person
                        where a.demo_duty is not null and a.closed_at is null order by a.id
                        """)
                .query((row, i) ->
                        new DemoPerson(row.getString("name"), row.getString("email"), row.getString("demo_duty")))
                .list();
    }

    @Anyone
    Optional<Credentials> credentials(String email) {
        return jdbc.sql("select person, password_hash from account where lower(email) = lower(?) and closed_at is null")
                .param(email)
                .query((row, i) -> new Credentials(
                        new PersonId(row.getObject("person", UUID.class)), row.getString("password_hash")))
                .optional();
    }

    record Credentials(PersonId person, String passwordHash) {}

    record DemoPerson(String name, String email, String duty) {}

    /** How pages look. */
    enum Theme {
        auto,
        light,
        dark
    }
}
