package org.baselinecme.planning.activities;

import static org.baselinecme.planning.activities.Requirement.Tone.STOP;
import static org.baselinecme.planning.activities.Requirement.Tone.WAIT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Requirement.Holder;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The next step of an activity, from the draft needs assessment to the decision after review. */
@Component
class LifecycleRequirements implements Requirements {
    private final JdbcClient jdbc;

    LifecycleRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc
                .sql("""
                        select a.id as activity, a.owner, a.stage, n.state as assessment,
                          case when a.stage = 'PROPOSED' then n.since else a.since end as since,
                          n.open_comments as comments, n.knowledge_alone
                        from v_activity a join v_needs_assessment n on n.activity = a.id
                        where a.id = any(?)
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Where.class))
                .list()
                .stream()
                .flatMap(where -> where.needs().stream())
                .toList();
    }

    /** Stage and assessment of an activity, and since when. */
    record Where(
            ActivityId activity,
            PersonId owner,
            Stage stage,
            AssessmentState assessment,
            Instant since,
            int comments,
            boolean knowledgeAlone) {
        List<Requirement> needs() {
            return switch (stage) {
                case PROPOSED -> proposed();
                case NEEDS_APPROVED -> List.of(next(WAIT, new Somebody(owner), "", "requirement.planning-not-begun"));
                case PLANNING -> List.of(next(WAIT, new Somebody(owner), "", "requirement.in-planning"));
                case IN_REVIEW ->
                    List.of(next(WAIT, new Whoever(Duty.DESIGNATE_CREDIT, owner), "", "requirement.in-review"));
                case ON_HOLD -> List.of(next(STOP, new Somebody(owner), "", "requirement.on-hold"));
                case APPROVED ->
                    List.of(next(WAIT, new Whoever(Duty.OPEN_ACTIVITY, null), "", "requirement.not-listed"));
                case OPEN, DELIVERED, RECONCILING, CLOSED, DECLINED, CANCELLED, EXPIRED, WITHDRAWN -> List.of();
            };
        }

        private List<Requirement> proposed() {
            var found = new ArrayList<Requirement>();
            switch (assessment) {
                case DRAFT -> found.add(next(WAIT, new Somebody(owner), "/needs", "requirement.needs-draft"));
                case RETURNED ->
                    found.add(next(STOP, new Somebody(owner), "/needs", "requirement.needs-returned", comments));
                case SUBMITTED ->
                    found.add(
                            next(WAIT, new Whoever(Duty.DECIDE_NEEDS, owner), "/needs", "requirement.needs-submitted"));
                case ACCEPTED, DECLINED -> {}
            }
            if (assessment.isOpen() && knowledgeAlone)
                found.add(next(
                        WAIT,
                        new Whoever(Duty.ALLOW_KNOWLEDGE_ONLY, owner),
                        "/needs",
                        "requirement.needs-knowledge-alone"));
            return found;
        }

        private Requirement next(Tone tone, Holder holder, String page, String message, Object... arguments) {
            return Requirement.of(activity, tone, holder, since, "/activities/" + activity + page, message, arguments);
        }
    }
}
