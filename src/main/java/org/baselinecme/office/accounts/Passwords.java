package org.baselinecme.office.accounts;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New passwords of open accounts. */
@Service
@Transactional
public class Passwords {
    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final PasswordPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passwords(
            AccountRepository repository,
            PasswordEncoder encoder,
            PasswordPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.encoder = encoder;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong with a new password of mine: the key of a message; empty where nothing is. */
    @AnyoneConfirmed
    @Transactional(readOnly = true)
    public Optional<String> complaint(Me me, String password) {
        var address = repository.findByPerson(me.person()).map(Account::email).orElse("");
        return policy.complaint(password, address, me.name());
    }

    /**
     * Replaces my password. The caller has checked the one before, or a link mailed to me. {@link NotFound} without an open
     * account, and {@link Refused} for a password that may not be one.
     */
    @AnyoneConfirmed
    public void replace(Me me, String password) {
        var account = repository
                .findWithLockByPerson(me.person())
                .filter(Account::isOpen)
                .orElseThrow(NotFound::new);
        policy.demand(password, account.email(), me.name());
        var changed =
                account.replacePassword(Objects.requireNonNull(encoder.encode(password)), me.person(), clock.instant());
        repository.saveAndFlush(account);
        events.publishEvent(changed);
    }
}
