package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Letterbox;
import org.baselinecme.Race;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class NewLinksDbTest extends DatabaseTest {
    @Autowired
    private SignInLimits limits;

    @Autowired
    private MailLinks links;

    private Letterbox letterbox;

    @BeforeAll
    void aLetterboxHangs(@Autowired ApplicationContext context) {
        letterbox = Letterbox.of(context, cast);
    }

    @Test
    void whoever_asks_for_a_new_link_has_it_mailed_to_where_the_old_one_went() {
        var person = letterbox.grantham();
        var token = letterbox.issued(person);
        links.use(token);
        links.askForNew(token);
        var anew = letterbox.newestTo(person);
        assertThat(anew).isNotEqualTo(token);
        assertThat(links.use(anew)).hasValueSatisfying(link -> {
            assertThat(link.person()).isEqualTo(person);
            assertThat(link.address()).isEqualTo(Letterbox.ADDRESS);
            assertThat(link.target()).isEqualTo(Letterbox.START);
            assertThat(link.life()).isEqualTo(Letterbox.WEEK);
        });
    }

    @Test
    void three_new_links_an_hour_are_enough_also_at_the_same_moment() {
        var person = letterbox.grantham();
        var token = letterbox.issued(person);
        Race.of(Collections.nCopies(6, () -> links.askForNew(token)));
        links.askForNew(token);
        assertThat(letterbox.mailsTo(person)).isEqualTo(3);
        owner().sql("update throttle_attempt set at = at - interval '61 minutes'").update();
        assertThat(limits.admitsNewLink(person)).isTrue();
    }

    @Test
    void asking_with_what_was_never_issued_mails_nobody() {
        var before =
                jdbc.sql("select count(*) from mail_outbox").query(Long.class).single();
        links.askForNew(LinkToken.next().text());
        assertThat(jdbc.sql("select count(*) from mail_outbox")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }
}
