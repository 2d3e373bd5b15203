package org.baselinecme.office.factors;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.baselinecme.office.security.SecondStep;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.web.Throttle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes after the password: set up by their owner, asked for at sign-in, turned off with a code, and reset by a director. */
@Service
@Transactional
public class SecondFactors implements SecondStep {
    private static final Throttle.Limit OFF =
            new Throttle.Limit("second factor off", 5, Duration.ofHours(1), Duration.ofMinutes(15));
    private static final long NEVER = -1;
    private final SecondFactorRepository repository;
    private final RecoveryCodes recovery;
    private final SecretsKey key;
    private final Throttle throttle;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(
            SecondFactorRepository repository,
            RecoveryCodes recovery,
            SecretsKey key,
            Throttle throttle,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.recovery = recovery;
        this.key = key;
        this.throttle = throttle;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Anyone
    @Override
    public boolean isAskedOf(PersonId person) {
        return repository.of(person).isPresent();
    }

    /** Of two sign-ins with the same code at the same moment the second is refused. */
    @Anyone
    @Override
    public boolean accepts(PersonId person, String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return repository
                .lock(person)
                .filter(factor -> isOf(factor, person, code))
                .isPresent();
    }

    /** Recovery codes come first: they are good even where the key of the secrets was lost. */
    private boolean isOf(SecondFactor factor, PersonId person, String code) {
        if (recovery.use(factor.getId(), code)) return true;
        var secret = Base32.bytes(key.open(factor.secret(), person.toString()));
        var step = TotpCode.step(secret, code, clock.instant(), factor.lastStep());
        if (step.isEmpty()) return false;
        factor.used(step.getAsLong());
        repository.saveAndFlush(factor);
        return true;
    }

    /** Whether I sign in with codes, and how many recovery codes are left. */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    FactorState state(Me me) {
        return repository
                .of(me.person())
                .map(factor -> new FactorState(true, recovery.left(factor.getId())))
                .orElse(new FactorState(false, 0));
    }

    /** Begins to set up an app. Nothing is stored before a code of it confirms that it works. */
    @AnyoneWithAccount
    Enrolment begin(Me me) {
        if (isAskedOf(me.person())) throw refused("factor.already");
        return new Enrolment(me.person().value(), key.seal(Base32.random(Enrolment.DIGITS), owner(me)));
    }

    /** The secret as the app reads it. */
    @AnyoneWithAccount
    String secret(Me me, Enrolment enrolment) {
        return key.open(enrolment.sealed(), owner(me));
    }

    /** Confirms the app by its code, and returns the recovery codes, once. {@link Refused} for a wrong code. */
    @AnyoneWithAccount
    NewCodes confirm(Me me, Enrolment enrolment, String typed) {
        if (isAskedOf(me.person())) throw refused("factor.already");
        var secret = Base32.bytes(secret(me, enrolment));
        var step = TotpCode.step(secret, typed.replaceAll("\\s", ""), clock.instant(), NEVER);
        if (step.isEmpty()) throw refused("factor.code-wrong");
        var factor = new SecondFactor(me.person(), enrolment.sealed(), step.getAsLong(), clock.instant());
        repository.saveAndFlush(factor);
        events.publishEvent(factor.add());
        return new NewCodes(recovery.make(factor.getId()));
    }

    /** Turns codes off. {@link Refused} for a wrong code, and after too many of them. */
    @AnyoneWithAccount
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void end(Me me, String code) {
        var attempt = OFF.of(owner(me));
        if (!throttle.delay(attempt).isZero()) throw refused("factor.too-many");
        transaction.executeWithoutResult(all -> {
            if (!accepts(me.person(), code)) throw refused("factor.code-wrong");
            remove(me, me.person());
        });
        throttle.forget(attempt, List.of());
    }

    /** Resets the codes of a person who lost their app; {@link NotFound} for a person without any. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void reset(Me me, PersonId person) {
        if (me.is(person)) throw refused("factor.own");
        remove(me, person);
    }

    /** Resets the codes of a person who is let in again at the console; nothing without any. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void resetWhereSet(Me me, PersonId person) {
        if (isAskedOf(person)) remove(me, person);
    }

    private void remove(Me me, PersonId person) {
        var factor = repository.lock(person).orElseThrow(NotFound::new);
        var ended = factor.end(me.person(), clock.instant());
        repository.saveAndFlush(factor);
        events.publishEvent(ended);
    }

    private static String owner(Me me) {
        return me.person().toString();
    }

    private static Refused refused(String key) {
        return new Refused(List.of(Objection.blocking(key, SecurityController.PAGE)));
    }

    /** Whether codes are asked for at sign-in. */
    public record FactorState(boolean on, int recoveryCodes) {}

    /** Recovery codes, shown once. */
    record NewCodes(List<String> codes) {}
}
