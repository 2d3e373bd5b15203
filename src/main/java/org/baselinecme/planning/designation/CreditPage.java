package org.baselinecme.planning.designation;

import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;

/**
 * The credit of an activity: what is requested and designated, objections to approval, statements and sessions.
 *
 * @param against objections to the next stage
 * @param maximum the credit the agenda gives now
 * @param partners joint providers
 * @param credits what is designated; empty before approval
 * @param statements locked ones, or those that would be locked now
 * @param support what learners read about commercial support
 * @param sessions each session with the objections to its start
 */
record CreditPage(
        Standing place,
        Stage stage,
        List<Objection> against,
        String maximum,
        List<Choice> systems,
        List<Partner> partners,
        List<Approved> credits,
        List<Statement> statements,
        String support,
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

    /** Whether the reader may still change what is requested. */
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

    /** Sessions that may not start yet. */
    public List<Session> waiting() {
        return sessions.stream().filter(session -> !session.ready).toList();
    }

    /** Sessions that may start. */
    public List<Session> clear() {
        return sessions.stream().filter(Session::ready).toList();
    }

    /** A joint provider, and whether it may be removed now. */
    record Partner(UUID id, String name, boolean removable) {}

    /** A system that can be requested. */
    record Choice(CreditSystem system, boolean sought) {}

    /** A designation: amount, by whom and when. */
    record Approved(StyledText amount, String by, String at) {}

    /** A session and whether it may start. */
    record Session(String when, String title, boolean ready, List<Objection> against) {}

    /** What the reader may do. */
    record Rights(boolean maySeek, boolean mayApprove, boolean mayOpen) {
        static Rights of(Me me, Standing place) {
            return new Rights(
                    me.may(Duty.SEEK_CREDIT, place),
                    me.may(Duty.DESIGNATE_CREDIT, place) && !me.is(place.owner()),
                    me.may(Duty.OPEN_ACTIVITY, place));
        }
    }
}
