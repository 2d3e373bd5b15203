package org.baselinecme.delivery.registrants;

import java.util.UUID;
import org.baselinecme.delivery.participation.Registrations;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do for one registrant: register them, confirm to them, and cancel. Each person is told by mail. */
@Service
@Transactional
public class RegistrantActions {
    private final Standings standings;
    private final Registrations registrations;
    private final RegistrantQueries queries;
    private final RegistrantMessages messages;

    RegistrantActions(
            Standings standings, Registrations registrations, RegistrantQueries queries, RegistrantMessages messages) {
        this.standings = standings;
        this.registrations = registrations;
        this.queries = queries;
        this.messages = messages;
    }

    /** Registers a person in person, or puts them on the waiting list; whether they were not registered before. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    public boolean add(Me me, ActivityId activity, PersonId person) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var root = queries.root(person);
        if (!registrations.add(me, place, root)) return false;
        messages.confirm(me, place, root, false);
        return true;
    }

    /** Sends the confirmation again; {@link NotFound} where the registration is not in effect. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    public void confirm(Me me, ActivityId activity, UUID id) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var registrant = queries.registrant(activity, id);
        if (registrant.withdrawn()) throw new NotFound();
        messages.confirm(me, place, registrant.person(), registrant.streamed());
        messages.record(me, activity, id);
    }

    /** Cancels a registration, for a reason that the person gets by mail; {@link NotFound} where it is not in effect. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    public void cancel(Me me, ActivityId activity, UUID id, String why) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var reason = Reason.of(why);
        messages.canceled(me, place, registrations.cancel(me, place, id), reason);
    }
}
