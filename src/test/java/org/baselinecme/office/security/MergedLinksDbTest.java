package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("mail links of an entry that was merged into another")
class MergedLinksDbTest extends DatabaseTest {
    @Autowired
    private MailLinks links;

    @Autowired
    private MeLoader loader;

    private final String address = "old" + UUID.randomUUID() + "@example.org";

    private PersonId entry(String email) {
        var registration = new Registration("Lena Link", "Link, Lena", "MD", "PHYSICIAN", cast.medicine(), null, email);
        return as(cast.rahmani(), me -> cast.services().people().register(me, registration));
    }

    private String sent(PersonId to, String email) {
        var target = new LinkTarget("/my-cme/earned", "home.title");
        String link = transaction.execute(now -> links.issue(to, email, target, Duration.ofDays(1)));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void merge(PersonId from, PersonId into) {
        jdbc.sql("insert into person_merge (id, from_person, into_person, by, at) values (?, ?, ?, ?, now())")
                .params(
                        UUID.randomUUID(),
                        from.value(),
                        into.value(),
                        cast.rahmani().value())
                .update();
    }

    @Test
    void a_link_of_the_old_entry_opens_the_records_of_the_one_that_remains() {
        var from = entry(address);
        var middle = entry(null);
        var into = entry(null);
        var token = sent(from, address);
        merge(from, middle);
        merge(middle, into);
        assertThat(links.look(token))
                .hasValueSatisfying(link -> assertThat(links.isOpen(link)).isTrue());
        var used = links.use(token).orElseThrow();
        var visitor = links.visitor(used);
        assertThat(visitor).isEqualTo(into);
        var until = Clock.systemUTC().instant().plus(VisitPrincipal.VISIT);
        var me = loader.visitor(new VisitPrincipal(visitor.value(), until, address))
                .orElseThrow();
        assertThat(me.is(from)).isTrue();
        Optional<String> page = as(cast.rahmani(), staff -> links.whereTo(me));
        assertThat(page).hasValue("/my-cme/earned");
    }

    @Test
    void a_new_link_goes_to_the_entry_that_remains() {
        var old = "gone" + UUID.randomUUID() + "@example.org";
        var current = "now" + UUID.randomUUID() + "@example.org";
        var from = entry(old);
        var into = entry(current);
        var token = sent(from, old);
        merge(from, into);
        links.askForNew(token);
        assertThat(jdbc.sql("select count(*) from mail_outbox where to_person = ? and to_address = ?")
                        .params(into.value(), current)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
