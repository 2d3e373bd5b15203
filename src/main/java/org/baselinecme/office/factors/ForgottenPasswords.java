package org.baselinecme.office.factors;

import java.time.Duration;
import java.util.List;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to replace a forgotten password, for who asks by the email address of an account. The asker is never told who has one. */
@Service
@Transactional
public class ForgottenPasswords {
    /** Where the link leads; nobody sets a password by a link to another page. */
    static final String PAGE = "/password/new";

    private static final Duration LIFE = Duration.ofHours(1);
    private static final LinkTarget NEW = new LinkTarget(PAGE, "password.new.title");
    private final Accounts accounts;
    private final People people;
    private final MailLinks links;
    private final Mail mail;

    ForgottenPasswords(Accounts accounts, People people, MailLinks links, Mail mail) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.mail = mail;
    }

    /** Mails a link to the address of an open account; to nobody where no account has it. */
    @Anyone
    public void ask(String address) {
        accounts.credentials(address)
                .map(Accounts.Credentials::person)
                .filter(links::mayBeSentTo)
                .ifPresent(this::post);
    }

    private void post(PersonId person) {
        var address = accounts.signInAddress(person).orElseThrow();
        var name = people.names(List.of(person)).getOrDefault(person, "");
        var link = links.issue(person, address, NEW, LIFE);
        mail.postUrgent(new Recipient(person, name, address), "password-forgotten", link);
    }
}
