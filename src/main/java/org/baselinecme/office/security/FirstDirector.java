package org.baselinecme.office.security;

import java.time.ZoneId;
import java.util.function.Consumer;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.grants.Grants;
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
 * Opens the account of the first director in an office where nobody has one, as the settings say. It uses the services, so
 * that the audit log has it. Where anybody has an account the settings do nothing.
 */
@Component
@ConditionalOnProperty("baseline.first.email")
@EnableConfigurationProperties(FirstStart.class)
class FirstDirector implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(FirstDirector.class);
    private final FirstStart settings;
    private final Office office;
    private final People people;
    private final Accounts accounts;
    private final Grants grants;
    private final RunAs acting;
    private final TransactionTemplate transaction;

    FirstDirector(
            FirstStart settings,
            Office office,
            People people,
            Accounts accounts,
            Grants grants,
            RunAs acting,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.office = office;
        this.people = people;
        this.accounts = accounts;
        this.grants = grants;
        this.acting = acting;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.isAnyOpen()) return;
        settings.complaint().ifPresent(Incomplete::because);
        transaction.executeWithoutResult(all -> asProduct(this::settle));
        LOG.info(
                "First start: {} can sign in as director. Remove BASELINE_FIRST_PASSWORD from the settings now.",
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
        office.name(me, new Provider(settings.office(), settings.office(), zone, settings.umbrella(), false));
        var department = office.openDepartment(me, "CME", settings.department());
        var name = settings.name();
        var director = people.register(
                me,
                new Registration(name, Registration.sortName(name), "", "OTHER", department, null, settings.email()));
        accounts.open(me, director, settings.email(), settings.password());
        grants.give(me, director, Grant.office(Role.DIRECTOR));
    }

    /** Says what is missing. */
    static final class Incomplete extends IllegalStateException {
        private Incomplete(String missing) {
            super("The first director can't be created: " + missing + " See docs/self-hosting.md, The first account.");
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
