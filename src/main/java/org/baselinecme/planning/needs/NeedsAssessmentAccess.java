package org.baselinecme.planning.needs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fetches an assessment for somebody to work on, having asked whether they may. */
@Component
class NeedsAssessmentAccess {
    private final NeedsAssessmentRepository repository;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final References references;

    NeedsAssessmentAccess(
            NeedsAssessmentRepository repository, Standings standings, JdbcClient jdbc, References references) {
        this.references = references;
        this.repository = repository;
        this.standings = standings;
        this.jdbc = jdbc;
    }

    /** For changing what it says: it is a draft or was returned, and cannot be submitted in the same moment. */
    NeedsAssessment toWriteIn(Me me, ActivityId activity) {
        standings.where(me, Duty.WRITE_NEEDS, activity);
        var assessment = alone(activity);
        Refused.ifAny(assessment.objectionsTo(AssessmentState.SUBMITTED));
        return assessment;
    }

    /** {@link Refused} for a kind of source that the list does not know. */
    void mustBeASource(String code) {
        references.demand(ReferenceList.EVIDENCE_SOURCE, List.of(code));
    }

    /** For handing it in: the signature is the owner's own, whoever typed. */
    NeedsAssessment toSubmit(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.SUBMIT_NEEDS, activity);
        if (!me.is(place.owner())) throw new Refused(List.of(notTheOwner(activity)));
        return alone(activity);
    }

    /** For deciding: nobody decides their own. */
    NeedsAssessment toDecide(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.DECIDE_NEEDS, activity);
        if (me.is(place.owner()))
            throw new Refused(List.of(Objection.blocking("needs.own", SubmissionRules.page(activity))));
        return alone(activity);
    }

    /** For the director's exception: while it is open, and where it changes knowledge alone (R24). */
    void mayAllow(Me me, ActivityId activity, NeedsContent content) {
        standings.where(me, Duty.ALLOW_KNOWLEDGE_ONLY, activity);
        Refused.ifAny(alone(activity).objectionsTo(AssessmentState.SUBMITTED));
        if (!content.isKnowledgeAlone())
            throw new Refused(List.of(Objection.blocking("needs.not-knowledge-alone", SubmissionRules.page(activity))));
    }

    /** Puts the director's exception on the record (R24); there is one, and it stays. */
    void allow(Me me, ActivityId activity, String why, Instant now) {
        jdbc.sql("insert into needs_exception (activity, by, at, why) values (?, ?, ?, ?)")
                .params(activity.value(), me.person().value(), now.atOffset(ZoneOffset.UTC), why)
                .update();
    }

    Standing mustSee(Me me, ActivityId activity) {
        return standings.seenBy(me, activity);
    }

    private NeedsAssessment alone(ActivityId activity) {
        return repository.findAlone(activity).orElseThrow(NotFound::new);
    }

    NeedsAssessment find(ActivityId activity) {
        return repository.findById(activity).orElseThrow(NotFound::new);
    }

    static Objection notTheOwner(ActivityId activity) {
        return Objection.blocking("needs.not-the-owner", SubmissionRules.page(activity));
    }
}
