package org.baselinecme.office.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.MailInbox;
import org.baselinecme.Race;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class NewLinksDbTest extends DatabaseTest {
    @Autowired
    private LinkLimits limits;

    @Autowired
    private MailLinks links;

    private MailInbox letterbox;

    @BeforeAll
    void aLetterboxHangs(@Autowired ApplicationContext context) {
        letterbox = MailInbox.of(context, cast);
    }

    @Autowired
    private MailLinkRepository repository;

    @Test
    void the_home_page_of_a_visitor_is_the_page_of_the_last_link() {
        var person = letterbox.grantham();
        var to = new LinkTarget("/disclosure", "home.title");
        links.use(letterbox.issueLink(person, to));
        assertThat(repository.lastPathOf(List.of(person))).contains("/disclosure");
        links.use(letterbox.issueLink(person));
        assertThat(repository.lastPathOf(List.of(person))).contains("/");
    }

    @Test
    void whoever_asks_for_a_new_link_has_it_mailed_to_their_current_address() {
        var person = letterbox.grantham();
        var token = letterbox.issueLink(person);
        links.use(token);
        links.askForNew(token);
        var anew = letterbox.newestTokenTo(person);
        assertThat(anew).isNotEqualTo(token);
        assertThat(links.use(anew)).hasValueSatisfying(link -> {
            assertThat(link.person()).isEqualTo(person);
            assertThat(link.address()).isEqualTo(letterbox.addressOf(person));
            assertThat(link.target()).isEqualTo(MailInbox.START);
            assertThat(link.life()).isEqualTo(MailInbox.WEEK);
        });
    }

    @Test
    void at_most_three_new_links_an_hour_are_sent_even_concurrently() {
        var person = letterbox.grantham();
        var token = letterbox.issueLink(person);
        Race.of(Collections.nCopies(6, () -> links.askForNew(token)));
        links.askForNew(token);
        assertThat(letterbox.countMailsTo(person)).isEqualTo(3);
        owner().sql("update throttle_attempt set at = at - interval '61 minutes'")
                .update();
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
