package org.baselinecme.office.security;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.baselinecme.platform.access.StandingLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Beans of sign-in, and the expression that {@code @Needs} expands to. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    /** Lets {@code @Needs(DUTY)} fill its duty into the expression. */
    @Bean
    static AnnotationTemplateExpressionDefaults needsExpression() {
        return new AnnotationTemplateExpressionDefaults();
    }

    /** Argon2id at OWASP's advice of 2025: 19 MiB, two passes, one lane; as many at a time as there are processors. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        return new TakingTurns(argon2, Runtime.getRuntime().availableProcessors());
    }

    /** No observation of each filter of each request: the requests themselves are observed, and sign-in has its own metric. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    MeFilter meFilter(MeLoader loader, @Lazy StandingLookup standings, @Lazy PersonViews views) {
        return new MeFilter(loader, standings, views);
    }

    /** Registers the filter in the security chain only. */
    @Bean
    FilterRegistrationBean<MeFilter> notTwice(MeFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /** Hashes only so many passwords at a time, as each needs megabytes: memory suffices for any number of sign-ins. */
    static final class TakingTurns implements PasswordEncoder {
        private final PasswordEncoder encoder;
        private final Semaphore turns;

        TakingTurns(PasswordEncoder encoder, int atOnce) {
            this.encoder = encoder;
            this.turns = new Semaphore(atOnce, true);
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return inTurn(() -> encoder.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return inTurn(() -> encoder.matches(password, hash));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }

        private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
            turns.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                turns.release();
            }
        }
    }
}
