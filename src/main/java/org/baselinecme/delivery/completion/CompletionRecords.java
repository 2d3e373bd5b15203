package org.baselinecme.delivery.completion;

import java.util.List;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Stores what staff record for learners, and tells them. */
@Component
class CompletionRecords {
    private final CompletionRepository completions;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    CompletionRecords(CompletionRepository completions, Inbox inbox, ApplicationEventPublisher events) {
        this.completions = completions;
        this.inbox = inbox;
        this.events = events;
    }

    /** Adds a record and tells its learner, with the reason. {@link Refused} for a session that was stated before. */
    void add(Completion completion, CompletionForm form, Standing place) {
        try {
            completions.saveAndFlush(completion);
        } catch (DataIntegrityViolationException stated) {
            throw new Refused(List.of(
                    Objection.blocking("completion.presentation", "/activities/" + place.activity() + "/completions")));
        }
        var recorded = completion.recorded();
        events.publishEvent(recorded);
        tell(completion, recorded, form, place);
    }

    /** Where time counts, the message has the minutes. */
    private void tell(Completion completion, CompletionRecorded recorded, CompletionForm form, Standing place) {
        var page = new LinkTarget("/claims/" + place.activity(), "completion.link");
        var why = String.valueOf(recorded.why());
        var minutes = form.minutes();
        inbox.deliver(
                minutes == null
                        ? PersonalMessage.of(
                                completion.person(), "completion-recorded", why, recorded.by(), page, place.title())
                        : PersonalMessage.of(
                                completion.person(),
                                "completion-timed",
                                why,
                                recorded.by(),
                                page,
                                place.title(),
                                minutes));
    }
}
