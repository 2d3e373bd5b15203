package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.baselinecme.office.people.Registration;
import org.baselinecme.office.security.LinkTarget;
import org.baselinecme.office.security.MailLinks;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody without an account gets a link by mail, as other rooms send it: posted and issued in one transaction. */
public record MailInbox(TestOffice cast, MailLinks links, Mail mail, TransactionTemplate transaction, JdbcClient jdbc) {
    public static final String ADDRESS = "grantham@example.org";
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
        var registration = new Registration(name, name, "MD", "PHYSICIAN", cast.medicine(), null, null);
        return cast.services().acting().asProduct(me -> cast.services().people().register(me, registration));
    }

    /** The token of a new link to the start page. */
    public String issued(PersonId person) {
        return issued(person, START);
    }

    public String issued(PersonId person, LinkTarget to) {
        return transaction.execute(
                change -> cast.as(cast.okafor(), me -> tokenOf(links.issue(me, person, ADDRESS, to, WEEK))));
    }

    /** In the transaction of the caller, whatever becomes of it. */
    public void post(PersonId person) {
        cast.let(cast.okafor(), me -> {
            var link = links.issue(me, person, ADDRESS, START, WEEK);
            mail.post(
                    new Recipient(person, "Dr Hollis Grantham", ADDRESS),
                    "new-link",
                    "Dr Hollis Grantham",
                    "Start",
                    link);
        });
    }

    /** The link of the newest mail to this person. */
    public String newestTo(PersonId person) {
        var text = jdbc.sql("select text from mail_outbox where to_person = ? order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
        return tokenOf(
                text.lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow());
    }

    public long mailsTo(PersonId person) {
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
