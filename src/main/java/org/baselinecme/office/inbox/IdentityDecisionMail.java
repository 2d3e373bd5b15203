package org.baselinecme.office.inbox;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.Identity;
import org.baselinecme.office.people.IdentityCorrected;
import org.baselinecme.office.people.IdentityEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person what was decided on their request to change their name, degrees or profession, and why; and what the office changed. */
@Component
class IdentityDecisionMail {
    private static final LinkTarget PROFILE = new LinkTarget("/profile", "profile.title");
    private final Inbox inbox;
    private final References references;

    IdentityDecisionMail(Inbox inbox, References references) {
        this.inbox = inbox;
        this.references = references;
    }

    /** Nothing to who took their own request back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(IdentityEvent.IdentityChangeDecided decided) {
        var person = decided.person();
        if (decided.by().equals(person)) return;
        var letter = decided.granted() ? "identity-approved" : "identity-declined";
        inbox.deliver(PersonalMessage.of(person, letter, decided.why(), decided.by(), PROFILE, said(decided.wanted())));
    }

    /** Tells who has an account that the office changed what it states of them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void corrected(IdentityCorrected corrected) {
        inbox.deliver(PersonalMessage.of(
                corrected.person(),
                "identity-corrected",
                "",
                corrected.by(),
                PROFILE,
                said(corrected.now()),
                said(corrected.was())));
    }

    private String said(Identity wanted) {
        var profession = references.read(ReferenceList.PROFESSION).label(ReferenceList.PROFESSION, wanted.profession());
        return Stream.of(wanted.name(), wanted.credentials(), profession)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
