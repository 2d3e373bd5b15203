package org.baselinecme.planning.imported;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.planning.activities.Roster;
import org.baselinecme.planning.agenda.Agenda;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts imported sessions on the agenda, by the same rules as sessions that are planned by hand. */
@Service
@Transactional
public class ImportedSessions {
    private final ImportedSessionRepository repository;
    private final Agenda agenda;
    private final Roster roster;
    private final Contributors contributors;
    private final Standings standings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ImportedSessions(
            ImportedSessionRepository repository,
            Agenda agenda,
            Roster roster,
            Contributors contributors,
            Standings standings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.agenda = agenda;
        this.roster = roster;
        this.contributors = contributors;
        this.standings = standings;
        this.clock = clock;
        this.events = events;
    }

    /** The sessions that are neither on the agenda nor left out, in their order. */
    @Needs(Duty.PLAN_AGENDA)
    @Transactional(readOnly = true)
    List<UUID> open(Me me, ActivityId activity) {
        standings.where(me, Duty.PLAN_AGENDA, activity);
        return repository.findByActivityOrderByDayAscStartsAtAscTitleAsc(activity).stream()
                .filter(ImportedSession::isOpen)
                .map(ImportedSession::id)
                .toList();
    }

    /**
     * Adds a session to the agenda, and its speakers to the roster as faculty. {@link Refused} as {@link Agenda#plan}: before the
     * needs are approved (R23), and where it does not fit. One that is on the agenda or left out stays as it is.
     */
    @Needs(Duty.PLAN_AGENDA)
    void place(Me me, ActivityId activity, UUID id) {
        standings.where(me, Duty.PLAN_AGENDA, activity);
        var session = locked(activity, id);
        if (!session.isOpen()) return;
        var present =
                contributors.of(activity).stream().map(Contributor::person).collect(Collectors.toSet());
        for (var speaker : session.speakers())
            if (!present.contains(speaker)) roster.add(me, activity, speaker, ContentRole.FACULTY);
        var placed = session.place(agenda.plan(me, activity, session.form()), me.person(), clock.instant());
        repository.saveAndFlush(session);
        events.publishEvent(placed);
    }

    /** Leaves a session out of the agenda. One that is on the agenda or left out stays as it is. */
    @Needs(Duty.PLAN_AGENDA)
    void leaveOut(Me me, ActivityId activity, UUID id) {
        standings.where(me, Duty.PLAN_AGENDA, activity);
        var session = locked(activity, id);
        if (!session.isOpen()) return;
        var left = session.leaveOut(me.person(), clock.instant());
        repository.saveAndFlush(session);
        events.publishEvent(left);
    }

    /** Takes back that a session was left out. One that is not left out stays as it is. */
    @Needs(Duty.PLAN_AGENDA)
    void restore(Me me, ActivityId activity, UUID id) {
        standings.where(me, Duty.PLAN_AGENDA, activity);
        var session = locked(activity, id);
        if (!session.isLeftOut()) return;
        var restored = session.restore(me.person(), clock.instant());
        repository.saveAndFlush(session);
        events.publishEvent(restored);
    }

    private ImportedSession locked(ActivityId activity, UUID id) {
        return repository.findWithLockByIdAndActivity(id, activity).orElseThrow(NotFound::new);
    }
}
