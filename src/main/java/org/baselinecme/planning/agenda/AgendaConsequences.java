package org.baselinecme.planning.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.Announcements;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
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

    AgendaConsequences(DesignatedCeiling ceiling, Announcements announcements, LearnerDisclosures disclosures) {
        this.ceiling = ceiling;
        this.announcements = announcements;
        this.disclosures = disclosures;
    }

    /** {@link org.baselinecme.platform.kernel.Refused} without a reason, where people are registered for a session that is removed. */
    void requireReason(AgendaChange change, String why) {
        var removed = change.was();
        if (removed == null || !removed.isAccredited() || change.is() != null) return;
        if (announcements.isReliedOn(change.activity(), change.schedule().stage())) Reason.of(why);
    }

    /** {@link Unconfirmed} unless its author confirmed what the change means. */
    void requireConfirmed(AgendaChange change, String confirmed) {
        if (change.isAnnounced()) Unconfirmed.ifNot(confirmed, of(change));
    }

    /** Lets credit follow the agenda and tells registered people; the change is stored already. */
    void apply(Me me, AgendaChange change, String why) {
        if (!change.isAnnounced()) return;
        ceiling.follow(me, change);
        announcements.tell(change.activity(), change.schedule().stage(), change.announced(), me.person(), why);
    }

    private List<Objection> of(AgendaChange change) {
        var found = new ArrayList<Objection>();
        ceiling.lowered(change).ifPresent(found::add);
        withdrawn(change).forEach(found::add);
        var changed = change.is();
        if (changed != null && change.isAnotherPresentation())
            found.add(Objection.advice("agenda.reviewed-again", null, changed.title()));
        found.addAll(
                announcements.consequences(change.activity(), change.schedule().stage(), change.announced()));
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
