package org.baselinecme.evidence.outcomes;

import java.time.ZoneOffset;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be said to have changed, stated by somebody on a day. */
@Service
@Transactional
public class ClaimsOfChange {
    private final MeasureAccess kept;
    private final OutcomeRows rows;
    private final ChangeWording wording;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ClaimsOfChange(
            MeasureAccess kept,
            OutcomeRows rows,
            ChangeWording wording,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.kept = kept;
        this.rows = rows;
        this.wording = wording;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * States what the figures show, as it is composed from them. {@link Refused} without a baseline of the same definition
     * from before the intervention, and for all else that stands against it (R47, R49); the same again changes nothing.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public void state(Me me, MeasureId id) {
        var measure = kept.kept(me, id);
        rows.lock(measure);
        var found = Comparison.of(measure, rows.of(id));
        Refused.ifAny(found.objections());
        var sentence = wording.sentence(found);
        if (rows.newest(id).filter(claim -> claim.sentence().equals(sentence)).isPresent()) return;
        var verdict = found.verdict().orElseThrow();
        var now = kept.moments().now();
        jdbc.sql("""
                        insert into outcome_claim (id, measure, turn, definition, verdict, sentence, by, at)
                        select ?, ?, 1 + coalesce(max(turn), 0), ?, ?, ?, ?, ? from outcome_claim where measure = ?
                        """)
                .params(
                        Ids.next(),
                        id.value(),
                        measure.definition(),
                        verdict.name(),
                        sentence,
                        me.person().value(),
                        now.atOffset(ZoneOffset.UTC),
                        id.value())
                .update();
        events.publishEvent(
                new OutcomeEvent.ChangeClaimed(measure.activity(), id, verdict, sentence, me.person(), now));
    }
}
