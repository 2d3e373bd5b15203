package org.baselinecme.office.setup;

import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.PasswordPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.stereotype.Component;

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
    private final Accounts accounts;
    private final PasswordPolicy policy;
    private final Founding founding;

    FirstDirector(FirstStart settings, Accounts accounts, PasswordPolicy policy, Founding founding) {
        this.settings = settings;
        this.accounts = accounts;
        this.policy = policy;
        this.founding = founding;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.isAny()) return;
        settings.complaint().or(this::unfitPassword).ifPresent(Incomplete::because);
        if (founding.unlessFounded(settings.foundation()))
            LOG.info(
                    "First start: {} can sign in as director. Remove BASELINE_FIRST_PASSWORD from the settings now.",
                    settings.email());
    }

    private Optional<String> unfitPassword() {
        return policy.complaint(settings.password(), settings.email(), settings.name())
                .map(key ->
                        "set BASELINE_FIRST_PASSWORD to 12 to 200 characters that are not mostly the name or address of the"
                                + " director, and on no list of stolen passwords.");
    }

    /** Says what is missing. */
    static final class Incomplete extends IllegalStateException {
        private Incomplete(String missing) {
            super("The first director can't be created: " + missing + " See docs/self-hosting.md, The first start.");
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
