package org.baselinecme.planning.designation;

import java.util.Optional;
import org.baselinecme.planning.agenda.DesignatedMaximum;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Answers agendas how much credit is designated (R29), and follows them: what an agenda no longer gives can no longer be
 * claimed (R30), and statements say so.
 */
@Component
class DesignationCeiling implements DesignatedMaximum {
    private final DesignationRepository designations;
    private final DesignationLimitRepository limits;
    private final DesignationBasisQueries basis;
    private final StatementLocks statements;
    private final CreditSystems systems;
    private final ApplicationEventPublisher events;

    DesignationCeiling(
            DesignationRepository designations,
            DesignationLimitRepository limits,
            DesignationBasisQueries basis,
            StatementLocks statements,
            CreditSystems systems,
            ApplicationEventPublisher events) {
        this.designations = designations;
        this.limits = limits;
        this.basis = basis;
        this.statements = statements;
        this.systems = systems;
        this.events = events;
    }

    /** The most an agenda can give, counted as agendas count, so that the system's own rule gives no more. */
    @Override
    public Optional<Credits> of(ActivityId activity, @Nullable SlotId session) {
        return designations.findLimited(activity, session).stream()
                .map(one -> system(one).rule().asMinutesGo(one.designation().credits()))
                .min(Credits::compareTo);
    }

    @Override
    public void follow(Me me, ActivityId activity, @Nullable SlotId session, Credits maximum) {
        var designated = designations.findLimited(activity, session);
        if (designated.isEmpty()) return;
        var now = basis.of(activity);
        var at = now.moments().now();
        var changed = false;
        for (var one : designated) {
            var most = one.designation().credits();
            var given = system(one).rule().ofAgenda(maximum);
            var claimable = given.compareTo(most) < 0 ? given : most;
            if (claimable.equals(one.claimable())) continue;
            var limit = new DesignationLimit(one, claimable, me.person(), at);
            limits.saveAndFlush(limit);
            events.publishEvent(
                    limit.event(activity, one.claimable(), one.designation().creditSystem()));
            changed = true;
        }
        if (changed) statements.renew(activity, now, me.person());
    }

    private CreditSystem system(DesignationRepository.Limited one) {
        return systems.at(one.designation().creditSystem(), one.designation().at());
    }
}
