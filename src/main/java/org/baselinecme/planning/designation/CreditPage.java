package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;

/**
 * The credit of an activity: what is sought, how much, what stands against approving it, and the statements.
 *
 * @param against what stands against the next step
 * @param maximum the credit the agenda gives now
 * @param credits what was designated; empty before
 * @param statements locked ones, or those that would be locked now
 * @param sessions each session with what stands against its start
 */
record CreditPage(
        Standing place,
        Stage stage,
        List<Objection> against,
        String maximum,
        List<Choice> systems,
        List<Partners.Partner> partners,
        List<Approved> credits,
        List<Statement> statements,
        List<Session> sessions,
        Rights rights) {

    public boolean isDesignated() {
        return !credits.isEmpty();
    }

    public boolean isInReview() {
        return stage == Stage.IN_REVIEW;
    }

    public boolean isApproved() {
        return stage == Stage.APPROVED;
    }

    public boolean isBlocked() {
        return against.stream().anyMatch(Objection::blocks);
    }

    /** Whether what is sought can still be said by the one who looks. */
    public boolean isOpen() {
        return rights.maySeek() && DesignationAccess.isOpen(stage);
    }

    public boolean isUnverified() {
        return statements.stream().anyMatch(statement -> !statement.verified());
    }

    public long ready() {
        return sessions.stream().filter(Session::ready).count();
    }

    public int count() {
        return sessions.size();
    }

    /** The sessions whose education may not start yet. */
    public List<Session> waiting() {
        return sessions.stream().filter(session -> !session.ready).toList();
    }

    /** The others. */
    public List<Session> clear() {
        return sessions.stream().filter(Session::ready).toList();
    }

    /** A system that can be sought. */
    record Choice(CreditSystem system, boolean sought) {}

    /** What was designated, when and by whom. */
    record Approved(StyledText amount, String by, String at) {}

    /** A session and whether education may start there. */
    record Session(String when, String title, boolean ready, List<Objection> against) {}

    /** What the one who looks may do. */
    record Rights(boolean maySeek, boolean mayApprove, boolean mayOpen) {
        static Rights of(Me me, Standing place) {
            return new Rights(
                    me.may(Duty.SEEK_CREDIT, place),
                    me.may(Duty.DESIGNATE_CREDIT, place) && !me.is(place.owner()),
                    me.may(Duty.OPEN_ACTIVITY, place));
        }
    }
}
