package org.baselinecme.planning.designation;

import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.designation.CreditPage.SeriesSession.State;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Turns designations, statements and sessions into what the pages show. */
@Component
class CreditPresenter {
    private final CreditSystems systems;
    private final DesignationQueries designations;
    private final JointProviderPolicy jointProviders;
    private final SessionReadiness readiness;
    private final SeriesSessions series;
    private final Office office;
    private final People people;

    CreditPresenter(
            CreditSystems systems,
            DesignationQueries designations,
            JointProviderPolicy jointProviders,
            SessionReadiness readiness,
            SeriesSessions series,
            Office office,
            People people) {
        this.systems = systems;
        this.designations = designations;
        this.jointProviders = jointProviders;
        this.readiness = readiness;
        this.series = series;
        this.office = office;
        this.people = people;
    }

    List<CreditPage.Choice> choices(DesignationBasis basis) {
        return systems.today().stream()
                .map(system -> new CreditPage.Choice(system, basis.systems().contains(system.code())))
                .toList();
    }

    List<CreditPage.Partner> jointProviders(ActivityId activity, Stage stage) {
        return jointProviders.of(activity).stream()
                .map(one -> new CreditPage.Partner(one.id(), one.name(), jointProviders.isRemovable(one.name(), stage)))
                .toList();
    }

    List<CreditPage.Approved> approved(ActivityId activity) {
        var all = designations.of(activity);
        var moments = office.moments();
        var names = people.names(all.stream().map(DesignatedCredit::by).toList());
        return all.stream()
                .map(one ->
                        new CreditPage.Approved(one.amount(), names.getOrDefault(one.by(), ""), moments.say(one.at())))
                .toList();
    }

    /** The locked statements, or those that would be locked now; none while the format is unknown. */
    List<Statement> statements(ActivityId activity, DesignationBasis basis) {
        var locked = designations.statements(activity);
        if (!locked.isEmpty() || basis.content().document().isEmpty()) return locked;
        return systems.composer().compose(basis.content());
    }

    /** The sessions of a series with their credit; none for other activities. */
    List<CreditPage.SeriesSession> series(ActivityId activity, DesignationBasis basis) {
        if (!basis.schedule().isSeries()) return List.of();
        return series.of(activity, basis.systems().size()).stream()
                .map(session -> session(activity, session, basis.moments()))
                .toList();
    }

    private static CreditPage.SeriesSession session(ActivityId activity, SessionCredit session, Moments moments) {
        var against = session.objections(activity, moments);
        var claimable = session.claimable().stream()
                .map(credit -> credit.amount().plain())
                .collect(Collectors.joining(", "));
        return new CreditPage.SeriesSession(
                session.item().time().on(moments),
                session.item().title(),
                session.seen(),
                session.isDesignated() || session.isLonger() && session.hasBegun(moments)
                        ? claimable
                        : session.worth().toString(),
                state(session, against, moments),
                session.isLonger(),
                against);
    }

    private static State state(SessionCredit session, List<Objection> against, Moments moments) {
        if (session.isDesignated()) return State.DESIGNATED;
        if (session.hasBegun(moments)) return session.isLonger() ? State.DESIGNATED : State.MISSED;
        return against.isEmpty() ? State.READY : State.WAITING;
    }

    List<CreditPage.Session> sessions(ActivityId activity, Moments moments) {
        return readiness.of(activity).stream()
                .map(session -> new CreditPage.Session(
                        session.item().time().on(moments),
                        session.item().title(),
                        session.isReady(),
                        session.objections()))
                .toList();
    }
}
