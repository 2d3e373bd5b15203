package org.baselinecme.office.providers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.baselinecme.platform.web.Throttle;
import org.springframework.stereotype.Component;

/** Mails the link that connects a sign-in at a provider to somebody known: a few an hour, as anybody can sign in there again. */
@Component
class ConnectionMail {
    private static final Throttle.Limit MAILS = new Throttle.Limit("connection mail", 3, Duration.ofHours(1));
    private final IdentityConnectionRepository connections;
    private final People people;
    private final MailLinks links;
    private final Mail mail;
    private final Throttle throttle;
    private final Clock clock;

    ConnectionMail(
            IdentityConnectionRepository connections,
            People people,
            MailLinks links,
            Mail mail,
            Throttle throttle,
            Clock clock) {
        this.connections = connections;
        this.people = people;
        this.links = links;
        this.mail = mail;
        this.throttle = throttle;
        this.clock = clock;
    }

    void post(IdentityProvider provider, ProviderClaims claims, AddressOwners.Owner holder) {
        if (!links.mayBeSentTo(holder.person())) return;
        if (!throttle.admits(MAILS, holder.person().toString())) return;
        var connection = connections.saveAndFlush(
                new IdentityConnection(provider, claims, holder.person(), holder.address(), clock.instant()));
        var target = new LinkTarget(connection.path(), "connection.title");
        var link = links.issue(holder.person(), holder.address(), target, IdentityConnection.LIFE);
        mail.postUrgent(
                new Recipient(holder.person(), name(holder.person()), holder.address()),
                "connection",
                provider.name(),
                link);
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
