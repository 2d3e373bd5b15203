package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail links of a person without an account, issued and sent in one transaction as the application does. */
public record MailInbox(TestOffice cast, MailLinks links, Mail mail, TransactionTemplate transaction, JdbcClient jdbc) {
    public static final Duration WEEK = Duration.ofDays(7);
    public static final LinkTarget START = new LinkTarget("/", "home.title");

    public static MailInbox of(ApplicationContext context, TestOffice cast) {
        return new MailInbox(
                cast,
                context.getBean(MailLinks.class),
                context.getBean(Mail.class),
                context.getBean(TransactionTemplate.class),
                context.getBean(JdbcClient.class));
    }

    public PersonId grantham() {
        var name = "Dr Hollis Grantham";
        var address = "grantham." + UUID.randomUUID() + "@example.org";
        var registration = new Registration(name, name, "MD", "PHYSICIAN", cast.medicine(), null, address);
        return cast.services().acting().asProduct(me -> cast.services().people().register(me, registration));
    }

    /** The address that mail to this person goes to. */
    public String addressOf(PersonId person) {
        return cast.services().people().address(person).orElseThrow();
    }

    /** Issues a link to the start page and returns its token. */
    public String issueLink(PersonId person) {
        return issueLink(person, START);
    }

    public String issueLink(PersonId person, LinkTarget to) {
        return transaction.execute(change ->
                cast.as(cast.okafor(), me -> tokenOf(links.issue(me, person, addressOf(person), to, WEEK))));
    }

    /** Issues and sends a link in the transaction of the caller. */
    public void sendLink(PersonId person) {
        cast.let(cast.okafor(), me -> {
            var link = links.issue(me, person, addressOf(person), START, WEEK);
            mail.post(new Recipient(person, "Dr Hollis Grantham", addressOf(person)), "new-link", "Start", link);
        });
    }

    /** The token in the newest mail to this person. */
    public String newestTokenTo(PersonId person) {
        var text = jdbc.sql("select text from mail_outbox where to_person = ? order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
        return tokenOf(
                text.lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow());
    }

    public long countMailsTo(PersonId person) {
        return jdbc.sql("select count(*) from mail_outbox where to_person = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    private static String tokenOf(String link) {
        assertThat(link).matches("http://localhost:8080/link/[A-Za-z0-9_-]{43}");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
