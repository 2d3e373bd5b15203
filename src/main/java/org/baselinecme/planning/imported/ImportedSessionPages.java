package org.baselinecme.planning.imported;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the page of the sessions that an import noted. */
@Service
@Transactional(readOnly = true)
public class ImportedSessionPages {
    private final Standings standings;
    private final Schedules schedules;
    private final ImportedActivityRepository activities;
    private final ImportedSessionRepository sessions;
    private final People people;

    ImportedSessionPages(
            Standings standings,
            Schedules schedules,
            ImportedActivityRepository activities,
            ImportedSessionRepository sessions,
            People people) {
        this.standings = standings;
        this.schedules = schedules;
        this.activities = activities;
        this.sessions = sessions;
        this.people = people;
    }

    /** What an import noted of an activity; {@link NotFound} for one that no import proposed. */
    @Needs(Duty.SEE_ACTIVITIES)
    ImportedSessionPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var imported = activities.findById(activity).orElseThrow(NotFound::new);
        var noted = sessions.findByActivityOrderByDayAscStartsAtAscTitleAsc(activity).stream()
                .filter(ImportedSession::isOpen)
                .toList();
        var names = people.names(
                noted.stream().flatMap(one -> one.speakers().stream()).collect(Collectors.toSet()));
        return new ImportedSessionPage(
                place,
                imported.formerNumber(),
                imported.formerCredit(),
                noted.stream().map(one -> session(one, names)).toList(),
                schedules.of(activity).stage() == Stage.PROPOSED,
                me.may(Duty.PLAN_AGENDA, place) && me.may(Duty.KEEP_ROSTER, place));
    }

    private static ImportedSessionPage.Session session(ImportedSession session, Map<PersonId, String> names) {
        var read = session.read();
        return new ImportedSessionPage.Session(
                session.id().toString(),
                read.title(),
                DateText.fullDate(read.day()) + " · " + DateText.times(read.start(), read.end()),
                read.room(),
                speakers(session.speakers(), names));
    }

    private static String speakers(Collection<PersonId> speakers, Map<PersonId, String> names) {
        return speakers.stream()
                .map(one -> names.getOrDefault(one, ""))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
