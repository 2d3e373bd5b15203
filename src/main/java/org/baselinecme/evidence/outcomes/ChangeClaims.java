package org.baselinecme.evidence.outcomes;

import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims of change: what the figures of a measure show, stated by a person on a date. */
@Service
@Transactional
public class ChangeClaims {
    private final MeasureAccess access;
    private final Comparisons comparisons;
    private final ChangeClaimRepository claims;
    private final ChangePresenter presenter;
    private final ApplicationEventPublisher events;

    ChangeClaims(
            MeasureAccess access,
            Comparisons comparisons,
            ChangeClaimRepository claims,
            ChangePresenter presenter,
            ApplicationEventPublisher events) {
        this.access = access;
        this.comparisons = comparisons;
        this.claims = claims;
        this.presenter = presenter;
        this.events = events;
    }

    /**
     * States the claim composed from the figures. {@link Refused} without a baseline of the same definition from before the
     * intervention, and for every other objection (R47, R49). Stating the same claim again changes nothing.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public void state(Me me, MeasureId id) {
        var measure = access.locked(me, id);
        var moments = access.moments();
        var found = comparisons.of(measure);
        Refused.ifAny(found.objections());
        var sentence = presenter.sentence(found);
        var latest = claims.findFirstByMeasureOrderByTurnDesc(id);
        if (latest.filter(claim -> claim.states(sentence)).isPresent()) return;
        var turn = latest.map(ChangeClaim::turn).orElse(0) + 1;
        var claim = new ChangeClaim(measure, turn, found.verdict().orElseThrow(), sentence, me.person(), moments.now());
        claims.saveAndFlush(claim);
        events.publishEvent(claim.stated(measure.activity()));
    }
}
