package org.baselinecme.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PostmanTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withBean(Outbox.class, () -> Mockito.mock(Outbox.class))
            .withUserConfiguration(MailConfiguration.class, Postman.class);

    @Test
    void with_a_mail_server_mail_is_sent() {
        application
                .withPropertyValues("spring.mail.host=smtp.example.org")
                .run(started -> assertThat(started).hasSingleBean(Postman.class));
    }

    @Test
    void without_a_mail_server_no_mail_is_sent() {
        application.run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(Postman.class));
    }

    @Test
    void addresses_come_from_the_settings_and_invalid_ones_prevent_the_start() {
        application
                .withPropertyValues(
                        "baseline.base-url=https://cme.example.org/", "baseline.mail-from=CME <c@example.org>")
                .run(started -> assertThat(started.getBean(Addresses.class).absolute("/link/x"))
                        .isEqualTo("https://cme.example.org/link/x"));
        application
                .withPropertyValues("baseline.base-url=cme.example.org")
                .run(started -> assertThat(started).hasFailed());
    }
}
