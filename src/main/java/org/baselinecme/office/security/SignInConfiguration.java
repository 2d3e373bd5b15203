package org.baselinecme.office.security;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    /** Argon2id at OWASP's advice of 2025: 19 MiB, two passes, one lane. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    MeFilter meFilter(MeLoader loader) {
        return new MeFilter(loader);
    }

    /** Registers the filter in the security chain only. */
    @Bean
    FilterRegistrationBean<MeFilter> notTwice(MeFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
