package org.baselinecme.front.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.delivery.feedback.SharedSession;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.faculty.AgreementState;
import org.baselinecme.planning.faculty.MaterialState;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person teaches and plans: for Home, and for people who come by a mail link. */
@Service
@Transactional(readOnly = true)
public class FacultyHome {
    private final FacultyHomeQueries queries;
    private final Contributors contributors;
    private final LearnerDisclosures disclosures;
    private final ActivityNeeds needs;
    private final FacultyTasks tasks;
    private final Office office;

    FacultyHome(
            FacultyHomeQueries queries,
            Contributors contributors,
            LearnerDisclosures disclosures,
            ActivityNeeds needs,
            FacultyTasks tasks,
            Office office) {
        this.queries = queries;
        this.contributors = contributors;
        this.disclosures = disclosures;
        this.needs = needs;
        this.tasks = tasks;
        this.office = office;
    }

    /** Returns what the person teaches and plans now, and the sessions whose evaluation results are shared. */
    @AnyoneSignedIn
    Teaching of(Me me) {
        return new Teaching(engagements(me), me.has(Duty.SUBMIT_DISCLOSURE) ? tasks.results(me) : List.of());
    }

    /** Activities on whose roster the person is now and that are not over, the soonest first. */
    private List<Engagement> engagements(Me me) {
        var moments = office.moments();
        var rows = queries.activities(me, moments);
        if (rows.isEmpty()) return List.of();
        var ids = rows.stream().map(FacultyHomeQueries.Row::id).toList();
        var asked = needs.of(ids);
        var agreements = tasks.agreements(me, ids);
        var sessions = sessions(me, ids);
        return rows.stream()
                .map(row -> engagement(
                        me,
                        row,
                        asked.getOrDefault(row.id(), List.of()).stream()
                                .filter(need -> need.holder().waitsFor(me, row.place()))
                                .filter(need -> !me.isByLink() || need.mend().startsWith("/disclosure"))
                                .map(need -> RequirementRow.of(
                                        me,
                                        row.place(),
                                        need,
                                        Map.of(),
                                        moments,
                                        NeedDate.of(need, row.startsOn(), row.ahead(moments), moments)))
                                .toList(),
                        sessions.getOrDefault(row.id(), List.of()),
                        agreements.get(row.id())))
                .toList();
    }

    private Map<ActivityId, List<Session>> sessions(Me me, List<ActivityId> ids) {
        var moments = office.moments();
        var materials = tasks.materials(ids);
        return queries.sessions(me, moments).stream()
                .collect(Collectors.groupingBy(
                        FacultyHomeQueries.SessionRow::activity,
                        Collectors.mapping(
                                one -> one.shown(moments, materials.getOrDefault(one.id(), List.of())),
                                Collectors.toList())));
    }

    private Engagement engagement(
            Me me,
            FacultyHomeQueries.Row row,
            List<RequirementRow> asks,
            List<Session> sessions,
            @Nullable AgreementState agreement) {
        var moments = office.moments();
        var own = contributors.of(row.id()).stream()
                .filter(one -> me.is(one.person()))
                .toList();
        return new Engagement(
                row.place(),
                moments.days(row.startsOn(), row.endsOn()),
                own.stream().map(one -> one.role().message()).distinct().toList(),
                disclosures.isCleared(row.id(), own),
                asks,
                sessions,
                agreement,
                !me.isByLink(),
                own.stream().anyMatch(one -> one.role().isPlanner()) && me.may(Duty.SEE_ACTIVITIES, row.place()));
    }

    /**
     * What a person teaches and plans.
     *
     * @param results sessions whose evaluation results are shared with the person
     */
    record Teaching(List<Engagement> engagements, List<SharedSession> results) {
        public boolean isEmpty() {
            return engagements.isEmpty() && results.isEmpty();
        }
    }

    /**
     * A session that the person teaches.
     *
     * @param others who teaches it too; empty for nobody
     */
    record Session(String id, String title, String when, String room, String others, List<MaterialState> materials) {
        /** Whether the person still has to upload something. */
        public boolean isMissing() {
            return materials.stream().anyMatch(MaterialState::isMissing);
        }

        /** Materials that are asked for or there. */
        public List<MaterialState> shown() {
            return materials.stream()
                    .filter(one -> one.asked() || one.isReceived())
                    .toList();
        }
    }

    /**
     * An activity that the person teaches or plans.
     *
     * @param roles message keys of the roles
     * @param cleared whether nothing is open about the disclosure for these roles
     * @param asks what waits for the person
     * @param sessions those the person teaches that are not over
     * @param agreement whether the person accepted the speaker agreement; null where none is asked for
     * @param opened whether the person may open its page
     * @param plans whether the person plans it and may open its needs, agenda and people
     */
    record Engagement(
            Standing place,
            String when,
            List<String> roles,
            boolean cleared,
            List<RequirementRow> asks,
            List<Session> sessions,
            @Nullable AgreementState agreement,
            boolean opened,
            boolean plans) {
        /** Message key of the state of the disclosure. */
        public String disclosure() {
            if (cleared) return "teaching.cleared";
            return isAsked() ? "teaching.asked" : "teaching.reviewed";
        }

        /** CSS tone of that state. */
        public String tone() {
            if (cleared) return "ok";
            return isAsked() ? "wait" : "info";
        }

        private boolean isAsked() {
            return asks.stream().anyMatch(ask -> ask.need().mend().startsWith("/disclosure"));
        }
    }
}
