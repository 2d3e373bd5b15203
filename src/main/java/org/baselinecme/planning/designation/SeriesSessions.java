package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The sessions of a series with the credit designated for them. */
@Component
class SeriesSessions {
    private final AgendaQueries agenda;
    private final DesignationQueries queries;
    private final DesignationRepository designations;
    private final CreditSystems systems;
    private final ApplicationEventPublisher events;

    SeriesSessions(
            AgendaQueries agenda,
            DesignationQueries queries,
            DesignationRepository designations,
            CreditSystems systems,
            ApplicationEventPublisher events) {
        this.agenda = agenda;
        this.queries = queries;
        this.designations = designations;
        this.systems = systems;
        this.events = events;
    }

    /**
     * Returns the sessions on the agenda in their order.
     *
     * @param systems how many credit systems the series has
     */
    List<SessionCredit> of(ActivityId activity, int systems) {
        var designated = queries.inSession(activity);
        return agenda.of(activity).stream()
                .filter(AgendaItem::isAccredited)
                .map(item -> SessionCredit.of(item, designated.getOrDefault(item.id(), List.of()), systems))
                .toList();
    }

    /** Designates every session that is ready, as part of the approval of the series. */
    void designateReady(ActivityId activity, DesignationBasis now, PersonId by) {
        var ready = of(activity, now.systems().size()).stream()
                .filter(session -> !session.isDesignated()
                        && session.objections(activity, now.moments()).isEmpty())
                .toList();
        designate(activity, now, ready, by);
    }

    /** Designates these sessions in every credit system of the series. */
    void designate(ActivityId activity, DesignationBasis now, List<SessionCredit> sessions, PersonId by) {
        for (var session : sessions)
            for (var system : now.systems()) {
                var designation = Designation.ofSession(
                        activity, session, systems.at(system, now.moments().now()), now, by);
                designations.saveAndFlush(designation);
                events.publishEvent(designation.event(session.item().title()));
            }
    }
}
