package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class MessageBundlesTest {
    private static String[] basenames() {
        return MessageBundles.basenames().split(",");
    }

    @Test
    void the_shared_bundle_comes_first_and_every_module_bundle_is_found() {
        assertThat(basenames()).startsWith("messages").contains("messages/kernel", "messages/files");
    }

    @Test
    void a_bundle_configured_by_the_operator_comes_first() {
        var environment = new MockEnvironment().withProperty("spring.messages.basename", "own");
        new MessageBundles().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty("spring.messages.basename")).isEqualTo("own");
    }

    @Test
    void messages_of_every_bundle_are_found_in_one_source() {
        var messages = new MessageConfiguration().messageSource(basenames());
        assertThat(messages.getMessage("objection.reason-missing", null, Locale.US))
                .isEqualTo("Write a sentence first.");
        assertThat(messages.getMessage("page.skip", null, Locale.US)).isEqualTo("Skip to main content");
        assertThat(messages.getMessage("objection.reason-long", new Object[] {2000}, Locale.US))
                .isEqualTo("This is longer than 2,000 characters.");
    }
}
