package org.baselinecme.planning.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.AnnouncedChanges.Change;
import org.baselinecme.planning.activities.AnnouncedChanges.Kind;
import org.baselinecme.planning.activities.Announcements;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.springframework.stereotype.Component;

/**
 * What a change of an agenda means once its credit is designated: whoever makes it reads and confirms that first, what can be
 * claimed follows the agenda, and registered people are told.
 */
@Component
class AgendaConsequences {
    private final DesignatedCeiling ceiling;
    private final Announcements announcements;
    private final LearnerDisclosures disclosures;
    private final RecordedAttendance attendance;

    AgendaConsequences(
            DesignatedCeiling ceiling,
            Announcements announcements,
            LearnerDisclosures disclosures,
            RecordedAttendance attendance) {
        this.ceiling = ceiling;
        this.announcements = announcements;
        this.disclosures = disclosures;
        this.attendance = attendance;
    }

    /**
     * {@link Refused} where people are checked in to a session that would have another time, give no credit or be removed: a
     * check-in proves presence at the time that was set (R30).
     */
    void requireUnattended(AgendaChange change) {
        var was = change.was();
        if (was == null || !change.movesSession()) return;
        var people = attendance.people(was.id());
        if (people > 0)
            throw new Refused(List.of(Objection.blocking(
                    "agenda.checked-in",
                    "/activities/" + change.activity() + "/attendance/" + was.id(),
                    was.label(),
                    people)));
    }

    /** {@link Refused} without a reason, where people are registered for a session that is removed. */
    void requireReason(AgendaChange change, String why) {
        var removed = change.was();
        if (removed == null || !removed.isAccredited() || change.is() != null) return;
        if (announcements.isReliedOn(change.activity(), change.schedule().stage())) Reason.of(why);
    }

    /** {@link Unconfirmed} unless its author confirmed what the change means. */
    void requireConfirmed(AgendaChange change, String confirmed) {
        if (change.isAnnounced()) Unconfirmed.ifNot(confirmed, of(List.of(change)));
    }

    /** The same for changes that are made at once, with what is asked about in any case. */
    void requireConfirmed(List<AgendaChange> changes, List<Objection> always, String confirmed) {
        var found = new ArrayList<Objection>(always);
        if (changes.getFirst().isAnnounced()) found.addAll(of(changes));
        Unconfirmed.ifNot(confirmed, found);
    }

    /** Lets credit follow the agenda and tells registered people; the change is stored already. */
    void apply(Me me, AgendaChange change, String why) {
        apply(me, List.of(change), why);
    }

    /** The same for changes that were made at once: registered people get one mail. */
    void apply(Me me, List<AgendaChange> changes, String why) {
        var first = changes.getFirst();
        if (!first.isAnnounced()) return;
        var told = announced(changes);
        designated(changes).forEach(change -> ceiling.follow(me, change));
        announcements.tell(first.activity(), first.schedule().stage(), told, me.person(), why);
    }

    /** The changes that credit follows: each session of a series, or the agenda of an activity as a whole. */
    private static List<AgendaChange> designated(List<AgendaChange> changes) {
        return changes.getFirst().schedule().isSeries() ? changes : changes.subList(0, 1);
    }

    /** What registered people are told: what changed of sessions, and how much credit can be claimed then. */
    private List<Change> announced(List<AgendaChange> changes) {
        return Stream.concat(
                        changes.stream().flatMap(change -> change.announced().stream()),
                        designated(changes).stream().flatMap(this::credit))
                .toList();
    }

    private Stream<Change> credit(AgendaChange change) {
        var title = change.schedule().isSeries() && change.was() != null
                ? change.was().title()
                : "";
        return ceiling.lowered(change).stream().map(lower -> credit(title, lower));
    }

    private static Change credit(String title, Objection lower) {
        return new Change(
                Kind.CREDIT,
                title,
                lower.arguments().getFirst().toString(),
                lower.arguments().getLast().toString());
    }

    /** What an estimate means that lets less be claimed: it is confirmed, and registered people are told. */
    List<Change> lowered(ActivityId activity, Stage stage, Credits given, String confirmed) {
        var lower = ceiling.lowered(activity, given);
        var told = lower.stream().map(one -> credit("", one)).toList();
        var consequences = new ArrayList<Objection>(lower.stream().toList());
        consequences.addAll(announcements.consequences(activity, stage, told));
        Unconfirmed.ifNot(confirmed, consequences);
        return told;
    }

    /** Tells registered people. */
    void tell(Me me, ActivityId activity, Stage stage, List<Change> told, String why) {
        announcements.tell(activity, stage, told, me.person(), why);
    }

    private List<Objection> of(List<AgendaChange> changes) {
        var first = changes.getFirst();
        var found = new ArrayList<Objection>();
        designated(changes).forEach(change -> ceiling.lowered(change).ifPresent(found::add));
        changes.forEach(change -> withdrawn(change).forEach(found::add));
        changes.stream()
                .filter(AgendaChange::isAnotherPresentation)
                .flatMap(change -> Stream.ofNullable(change.is()))
                .forEach(is -> found.add(Objection.advice("agenda.reviewed-again", null, is.title())));
        found.addAll(
                announcements.consequences(first.activity(), first.schedule().stage(), announced(changes)));
        return found;
    }

    /** People taken off whose relationships learners were told of. */
    private Stream<Objection> withdrawn(AgendaChange change) {
        var gone = change.takenOff();
        var slot = change.was();
        if (change.schedule().stage() != Stage.OPEN || gone.isEmpty() || slot == null) return Stream.of();
        return disclosures.of(change.activity()).related().stream()
                .filter(person -> gone.contains(person.id()))
                .map(person -> Objection.advice(
                        "agenda.takes-off",
                        null,
                        person.name(),
                        slot.title(),
                        person.relationships().stream()
                                .map(LearnerDisclosures.PublicRelationship::company)
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }
}
