package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.UUID;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@DisplayName("findings E1: an address is a credential, also where it is removed first")
class RemovedAddressDbTest extends DatabaseTest {
    private MockMvcTester browser;
    private MailInbox letterbox;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        letterbox = MailInbox.of(context, cast);
    }

    @Test
    void an_address_that_was_removed_is_told_of_that_and_of_the_next_one() {
        var person = letterbox.grantham();
        var old = letterbox.addressOf(person);
        enters(person, 0, "");
        assertThat(jdbc.sql("select subject from mail_outbox where to_address = ? order by id desc limit 1")
                        .param(old)
                        .query(String.class)
                        .single())
                .isEqualTo("Your email address was removed");
        var told = count("mail_outbox where to_address = '" + old + "'");
        enters(person, 1, "evil." + UUID.randomUUID() + "@attack.example.org");
        assertThat(count("mail_outbox where to_address = '" + old + "'")).isEqualTo(told + 1);
    }

    private void enters(PersonId person, int version, String address) {
        var entry = browser.post()
                .uri("/people/" + person + "/entry")
                .with(authentication(
                        SecurityPageConfiguration.remembered(cast.okafor().value())))
                .with(csrf())
                .param("version", Integer.toString(version))
                .param("name", "Dr Hollis Grantham")
                .param("sortName", "Dr Hollis Grantham")
                .param("credentials", "MD")
                .param("profession", "PHYSICIAN")
                .param("department", cast.medicine().toString())
                .param("email", address)
                .exchange();
        assertThat(entry).hasStatus(302);
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
