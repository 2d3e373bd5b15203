package org.baselinecme.planning.faculty;

import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who may work with the materials of a session: its faculty, also by mail link, and those who plan the agenda upload and
 * read; those who review content read.
 */
@Component
class SessionAccess {
    private final FacultyQueries queries;
    private final AgendaQueries agenda;

    SessionAccess(FacultyQueries queries, AgendaQueries agenda) {
        this.queries = queries;
        this.agenda = agenda;
    }

    /** {@link NotFound} where there is no such session, or none for this reader. */
    Session readable(Me me, SlotId slot) {
        var session = find(me, slot);
        if (!session.isOwn() && !session.planned && !me.may(Duty.REVIEW_CONTENT, session.activity.place()))
            throw new NotFound();
        return session;
    }

    /** {@link NotFound} also for readers who upload nothing, and after the activity has ended. */
    Session open(Me me, SlotId slot) {
        var session = readable(me, slot);
        if (!session.isOpen()) throw new NotFound();
        return session;
    }

    private Session find(Me me, SlotId slot) {
        var activity = queries.activityOf(slot).orElseThrow(NotFound::new);
        var item = agenda.of(activity.id()).stream()
                .filter(one -> one.id().equals(slot))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Session(
                activity, item, item.faculty().stream().anyMatch(me::is), me.may(Duty.PLAN_AGENDA, activity.place()));
    }

    /**
     * A session as its reader may use it.
     *
     * @param isOwn whether the reader teaches it
     * @param planned whether the reader plans its agenda
     */
    record Session(FacultyQueries.ActivityRow activity, AgendaItem item, boolean isOwn, boolean planned) {
        /** Whether the reader may upload. */
        boolean isOpen() {
            return (isOwn || planned) && !activity.ended();
        }
    }
}
