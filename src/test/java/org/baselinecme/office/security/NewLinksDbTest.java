package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.baselinecme.DatabaseTest;
import org.baselinecme.MailInbox;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class NewLinksDbTest extends DatabaseTest {
    @Autowired
    private SignInLimits limits;

    @Autowired
    private MailLinks links;

    private MailInbox inbox;

    @BeforeAll
    void aLetterboxHangs(@Autowired ApplicationContext context) {
        inbox = MailInbox.of(context, cast);
    }

    @Test
    void a_new_link_is_mailed_to_the_address_of_the_old_one() {
        var person = inbox.grantham();
        var token = inbox.issueLink(person);
        links.use(token);
        links.askForNew(token);
        var anew = inbox.newestTokenTo(person);
        assertThat(anew).isNotEqualTo(token);
        assertThat(links.use(anew)).hasValueSatisfying(link -> {
            assertThat(link.person()).isEqualTo(person);
            assertThat(link.address()).isEqualTo(MailInbox.ADDRESS);
            assertThat(link.target()).isEqualTo(MailInbox.START);
            assertThat(link.life()).isEqualTo(MailInbox.WEEK);
        });
    }

    @Test
    void at_most_three_new_links_an_hour_are_sent_even_concurrently() {
        var person = inbox.grantham();
        var token = inbox.issueLink(person);
        Race.of(Collections.nCopies(6, () -> links.askForNew(token)));
        links.askForNew(token);
        assertThat(inbox.countMailsTo(person)).isEqualTo(3);
        TestClock.moveTo(Instant.now().plus(Duration.ofMinutes(61)).toString());
        assertThat(limits.admitsNewLink(person)).isTrue();
    }

    @Test
    void an_unknown_token_sends_no_mail() {
        var before =
                jdbc.sql("select count(*) from mail_outbox").query(Long.class).single();
        links.askForNew(LinkToken.next().text());
        assertThat(jdbc.sql("select count(*) from mail_outbox")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }
}
