package org.baselinecme.office.security;

import java.time.ZoneId;
import java.util.function.Consumer;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the first director into an office where nobody has an account yet, as the settings say: through the doors, so that
 * the record knows of it. Where somebody has an account the settings do nothing.
 */
@Component
@ConditionalOnProperty("baseline.first.email")
@EnableConfigurationProperties(FirstStart.class)
class FirstDirector implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(FirstDirector.class);
    private final FirstStart settings;
    private final Doors doors;
    private final Acting acting;
    private final TransactionTemplate transaction;

    FirstDirector(FirstStart settings, Doors doors, Acting acting, TransactionTemplate transaction) {
        this.settings = settings;
        this.doors = doors;
        this.acting = acting;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (doors.accounts().isAnyOpen()) return;
        settings.complaint().ifPresent(Incomplete::because);
        transaction.executeWithoutResult(all -> asProduct(this::settle));
        LOG.info(
                "First start: {} may sign in as director. Take BASELINE_FIRST_PASSWORD out of the settings now.",
                settings.email());
    }

    private void asProduct(Consumer<Me> work) {
        acting.asProduct(me -> {
            work.accept(me);
            return me;
        });
    }

    void settle(Me me) {
        var zone = ZoneId.of(settings.zone());
        doors.office().name(me, new Provider(settings.office(), settings.office(), zone, settings.umbrella(), false));
        var department = doors.office().openDepartment(me, "CME", settings.department());
        var name = settings.name();
        var director = doors.people()
                .register(
                        me,
                        new Registration(
                                name, Registration.sortName(name), "", "OTHER", department, null, settings.email()));
        doors.accounts().open(me, director, settings.email(), settings.password());
        doors.grants().give(me, director, Grant.office(Role.DIRECTOR));
    }

    /** The doors an office is set up through. */
    @Component
    record Doors(Office office, People people, Accounts accounts, Grants grants) {}

    /** Says what is missing. */
    static final class Incomplete extends IllegalStateException {
        private Incomplete(String missing) {
            super("The first director cannot be let in: " + missing + " See docs/self-hosting.md, The first account.");
        }

        static void because(String missing) {
            throw new Incomplete(missing);
        }
    }

    /** Prints the sentence instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<Incomplete> {
        @Override
        protected FailureAnalysis analyze(Throwable root, Incomplete cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
