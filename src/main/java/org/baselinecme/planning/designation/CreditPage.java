package org.baselinecme.planning.designation;

import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StyledText;
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
 * @param series whether credit is designated session by session
 * @param seriesSessions sessions of a series with their credit; empty for other activities
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
        boolean series,
        List<SeriesSession> seriesSessions,
        Rights rights) {

    public boolean isDesignated() {
        return !credits.isEmpty() || stage.isDesignated() && series;
    }

    /** Sessions that can be designated now. */
    public List<SeriesSession> ready() {
        return in(SeriesSession.State.READY);
    }

    /** Sessions that cannot be designated yet. */
    public List<SeriesSession> open() {
        return in(SeriesSession.State.WAITING);
    }

    /** Sessions that began without designated credit. */
    public List<SeriesSession> missed() {
        return in(SeriesSession.State.MISSED);
    }

    /** Sessions whose credit is designated. */
    public List<SeriesSession> designatedSessions() {
        return in(SeriesSession.State.DESIGNATED);
    }

    private List<SeriesSession> in(SeriesSession.State state) {
        return seriesSessions.stream()
                .filter(session -> session.state() == state)
                .toList();
    }

    /** Whether it is not approved yet, so that approval designates what is ready. */
    public boolean isBeforeApproval() {
        return DesignationAccess.isOpen(stage);
    }

    /** Whether sessions of a series are designated by an act of their own now: after its approval. */
    public boolean isDesignatingSessions() {
        return series && stage.isDesignated();
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
    public boolean isChangeable() {
        return rights.maySeek() && DesignationAccess.isOpen(stage);
    }

    public boolean isUnverified() {
        return statements.stream().anyMatch(statement -> !statement.verified());
    }

    public long started() {
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

    /**
     * A session of a series and its credit.
     *
     * @param seen what the form says of it
     * @param amount what can be claimed, or would be designated now
     * @param longer whether it is designated for less than it gives now
     */
    record SeriesSession(
            String when,
            String title,
            String seen,
            String amount,
            State state,
            boolean longer,
            List<Objection> against) {
        public boolean isDesignated() {
            return state == State.DESIGNATED;
        }

        /** Why it cannot be designated; nothing where it is. */
        public List<Objection> reasons() {
            return isDesignated() ? List.of() : against;
        }

        /** Where it stands. */
        enum State {
            READY,
            WAITING,
            DESIGNATED,
            MISSED
        }
    }

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
