package org.baselinecme.planning.activities;

import java.util.List;
import org.baselinecme.planning.activities.AnnouncedChanges.Change;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes of what was announced: how many people rely on it, and that they are told. */
@Component
public class Announcements {
    private final Registrants registrants;
    private final ApplicationEventPublisher events;

    Announcements(Registrants registrants, ApplicationEventPublisher events) {
        this.registrants = registrants;
        this.events = events;
    }

    /** That registered people are mailed about these changes; empty where nobody is registered or nothing changes. */
    public List<Objection> consequences(ActivityId activity, Stage stage, List<Change> changes) {
        if (stage != Stage.OPEN || changes.isEmpty()) return List.of();
        var people = registrants.count(activity);
        return people == 0 ? List.of() : List.of(Objection.advice("announced.tells", null, people));
    }

    /** {@link Unconfirmed} unless the author of these changes confirmed that registered people are mailed. */
    void confirm(ActivityId activity, Stage stage, List<Change> changes, String confirmed) {
        Unconfirmed.ifNot(confirmed, consequences(activity, stage, changes));
    }

    /** Whether somebody is registered who relies on it. */
    public boolean isReliedOn(ActivityId activity, Stage stage) {
        return stage == Stage.OPEN && registrants.count(activity) > 0;
    }

    /** Tells everybody who is registered, with the reason. */
    public void tell(ActivityId activity, Stage stage, List<Change> changes, PersonId by, String why) {
        if (stage == Stage.OPEN && !changes.isEmpty())
            events.publishEvent(new AnnouncedChanges(activity, changes, by, why));
    }
}
