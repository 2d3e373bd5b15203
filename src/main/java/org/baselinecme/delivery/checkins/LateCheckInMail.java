package org.baselinecme.delivery.checkins;

import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells learners what was decided on a late check-in, by mail and on their Home. */
@Component
class LateCheckInMail {
    private final Inbox inbox;

    LateCheckInMail(Inbox inbox) {
        this.inbox = inbox;
    }

    void accepted(PersonId person, PersonId by, Session session, int minutes) {
        inbox.deliver(PersonalMessage.of(
                person,
                "late-check-in-accepted",
                "",
                by,
                page(session),
                session.item().title(),
                minutes));
    }

    void declined(PersonId person, PersonId by, Session session, String why) {
        inbox.deliver(PersonalMessage.of(
                person,
                "late-check-in-declined",
                why,
                by,
                page(session),
                session.item().title()));
    }

    private static LinkTarget page(Session session) {
        return new LinkTarget("/claims/" + session.activity() + "/" + session.id(), "late-check-in.link");
    }
}
