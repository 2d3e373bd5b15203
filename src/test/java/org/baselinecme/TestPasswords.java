package org.baselinecme;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A cheap Argon2id for the hundreds of accounts that tests open; the strength of the product is checked by itself. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPasswords {
    @Bean
    @Primary
    PasswordEncoder cheapPasswordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }
}
