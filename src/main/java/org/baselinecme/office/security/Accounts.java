package org.baselinecme.office.security;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
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

    /** Opens an account: the person can sign in with this address and password. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void open(Me me, PersonId person, String email, String password) {
        jdbc.sql("insert into account (id, person, email, password_hash) values (?, ?, ?, ?)")
                .params(Ids.next(), person.value(), email, encoder.encode(password))
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

    @Anyone
    Optional<Credentials> credentials(String email) {
        return jdbc.sql("select person, password_hash from account where lower(email) = lower(?) and closed_at is null")
                .param(email)
                .query((row, i) -> new Credentials(
                        new PersonId(row.getObject("person", UUID.class)), row.getString("password_hash")))
                .optional();
    }

    record Credentials(PersonId person, String passwordHash) {}

    /** How pages look. */
    enum Theme {
        auto,
        light,
        dark
    }
}
