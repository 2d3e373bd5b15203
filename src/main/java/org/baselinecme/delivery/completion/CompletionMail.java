package org.baselinecme.delivery.completion;

import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.security.LinkTarget;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells learners what staff recorded of them. */
@Component
class CompletionMail {
    private final Inbox inbox;

    CompletionMail(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Tells a learner, with the reason, that staff recorded a completion; where time counts, with the minutes. */
    void recorded(PersonId learner, ActivityId activity, String title, CompletionForm form, String why, PersonId by) {
        var page = new LinkTarget("/claims/" + activity, "completion.link");
        var minutes = form.minutes();
        inbox.deliver(
                minutes == null
                        ? PersonalMessage.of(learner, "completion-recorded", why, by, page, title)
                        : PersonalMessage.of(learner, "completion-timed", why, by, page, title, minutes));
    }
}
