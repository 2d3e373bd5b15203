package org.baselinecme.front.home;

import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
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
    private final Office office;

    FacultyHome(
            FacultyHomeQueries queries,
            Contributors contributors,
            LearnerDisclosures disclosures,
            ActivityNeeds needs,
            Office office) {
        this.queries = queries;
        this.contributors = contributors;
        this.disclosures = disclosures;
        this.needs = needs;
        this.office = office;
    }

    /** Returns the activities on whose roster the person is now and that are not over, the soonest first. */
    @AnyoneSignedIn
    List<Engagement> of(Me me) {
        var moments = office.moments();
        var rows = queries.activities(me, moments);
        var asked = needs.of(rows.stream().map(FacultyHomeQueries.Row::id).toList());
        var sessions = rows.isEmpty() ? List.<FacultyHomeQueries.SessionRow>of() : queries.sessions(me, moments);
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
                        sessions))
                .toList();
    }

    private Engagement engagement(
            Me me,
            FacultyHomeQueries.Row row,
            List<RequirementRow> asks,
            List<FacultyHomeQueries.SessionRow> sessions) {
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
                sessions.stream()
                        .filter(one -> one.activity().equals(row.id()))
                        .map(one -> one.shown(moments))
                        .toList(),
                !me.isByLink(),
                own.stream().anyMatch(one -> one.role().isPlanner()) && me.may(Duty.SEE_ACTIVITIES, row.place()));
    }

    /** A session that the person teaches. */
    record Session(String title, String when, String room) {}

    /**
     * An activity that the person teaches or plans.
     *
     * @param roles message keys of the roles
     * @param cleared whether nothing is open about the disclosure for these roles
     * @param asks what waits for the person
     * @param sessions those the person teaches that are not over
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
