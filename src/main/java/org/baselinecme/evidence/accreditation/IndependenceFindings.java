package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.disclosures.ClearanceState;
import org.baselinecme.planning.disclosures.RelationshipType;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records 5 to 8: disclosures, decisions about relationships, and what learners were shown (Standard 3). */
@Component
class IndependenceFindings implements Findings {
    /** Everybody in control of content with the disclosure in effect while the activity was held. */
    private static final String DISCLOSED = """
            with disclosed as (
              select c.activity, c.role, c.person, (select d.id from v_disclosure d where d.person = c.person
                and d.submitted_at >= (cast(:on as date) - make_interval(months => d.valid_months)) at time zone :zone and d.submitted_at < :until order by d.submitted_at desc limit 1) as disclosure
              from v_roster_now c where c.activity = :activity)
            """;

    private static final Set<ClearanceState> SETTLED = EnumSet.of(
            ClearanceState.NOT_RELEVANT,
            ClearanceState.MITIGATED,
            ClearanceState.EXCEPTION_GRANTED,
            ClearanceState.EXCLUDED);

    private final JdbcClient jdbc;

    IndependenceFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> of(RecordApplicability activity) {
        if (activity.exempt())
            return List.of(
                    Finding.notApplicable(FileRecord.CONTROL, "file-finding.exempt"),
                    Finding.notApplicable(FileRecord.MITIGATION, "file-finding.exempt"),
                    Finding.notApplicable(FileRecord.OWNERS, "file-finding.exempt"),
                    Finding.notApplicable(FileRecord.SHOWN, "file-finding.exempt"));
        var people = people(activity);
        var ties = ties(activity);
        return List.of(
                control(people), mitigation(people, ties), owners(people, ties, activity.startsOn()), shown(activity));
    }

    private People people(RecordApplicability activity) {
        return bound(
                        DISCLOSED + "select count(*) as everybody, count(disclosure) as disclosed from disclosed",
                        activity)
                .query(Rows.of(People.class))
                .single();
    }

    private List<Tie> ties(RecordApplicability activity) {
        return bound(DISCLOSED + """
                        select r.nature, co.is_ineligible, co.ownership, r.ended_on, k.outcome
                        from disclosed join v_disclosed_relationship r on r.disclosure = disclosed.disclosure
                        join v_company co on co.id = r.company and co.may_be_ineligible
                        left join lateral (select outcome from v_clearance_decision k where k.activity = disclosed.activity
                          and k.person = disclosed.person and k.role = disclosed.role and k.company = r.company and k.nature = r.nature order by k.turn desc limit 1) k on true
                        """, activity).query(Rows.of(Tie.class)).list();
    }

    private JdbcClient.StatementSpec bound(String sql, RecordApplicability activity) {
        return jdbc.sql(sql)
                .param("on", activity.disclosedOn())
                .param("zone", activity.moments().zone().getId())
                .param("until", activity.disclosedUntil())
                .param("activity", activity.activity().value());
    }

    private static Finding control(People people) {
        return Finding.when(
                people.isComplete(),
                FileRecord.CONTROL,
                "file-finding.control",
                "file-finding.control.not",
                people.disclosed(),
                people.everybody());
    }

    private static Finding mitigation(People people, List<Tie> ties) {
        if (!people.isComplete()) return Finding.missing(FileRecord.MITIGATION, "file-finding.undisclosed");
        if (ties.isEmpty()) return Finding.present(FileRecord.MITIGATION, "file-finding.mitigation.none");
        var settled = ties.stream().filter(Tie::isSettled).count();
        return Finding.when(
                settled == ties.size(),
                FileRecord.MITIGATION,
                "file-finding.mitigation",
                "file-finding.mitigation.not",
                settled,
                ties.size());
    }

    private static Finding owners(People people, List<Tie> ties, LocalDate startsOn) {
        if (!people.isComplete()) return Finding.missing(FileRecord.OWNERS, "file-finding.undisclosed");
        var owners = ties.stream().filter(tie -> tie.isOwner(startsOn)).toList();
        if (owners.isEmpty()) return Finding.present(FileRecord.OWNERS, "file-finding.owners.none");
        return Finding.when(
                owners.stream().allMatch(Tie::isOwnerSettled),
                FileRecord.OWNERS,
                "file-finding.owners",
                "file-finding.owners.not",
                owners.size());
    }

    private Finding shown(RecordApplicability activity) {
        var shown = jdbc.sql(
                        "select count(distinct person) as people, max(at) as last from v_notice_shown where activity = ?")
                .param(activity.activity().value())
                .query(Rows.of(Shown.class))
                .single();
        var last = shown.last();
        return last == null
                ? Finding.missing(FileRecord.SHOWN, "file-finding.shown.not")
                : Finding.present(
                        FileRecord.SHOWN,
                        "file-finding.shown",
                        shown.people(),
                        activity.moments().exact(last));
    }

    /** How many learners were shown the disclosures, and when last; null for nobody. */
    private record Shown(int people, @Nullable Instant last) {}

    private record People(int everybody, int disclosed) {
        boolean isComplete() {
            return everybody > 0 && everybody == disclosed;
        }
    }

    /** A relationship with a company that may be ineligible, and the last decision about it. */
    private record Tie(
            RelationshipType nature,
            boolean isIneligible,
            Ownership ownership,
            @Nullable LocalDate endedOn,
            @Nullable ClearanceState outcome) {
        /** Whether the person owned or was employed by an ineligible company when the activity began. */
        boolean isOwner(LocalDate startsOn) {
            return isIneligible
                    && (endedOn == null || !endedOn.isBefore(startsOn))
                    && nature.isOwnerOrEmployee(ownership);
        }

        boolean isSettled() {
            return outcome != null && SETTLED.contains(outcome);
        }

        boolean isOwnerSettled() {
            return outcome == ClearanceState.EXCEPTION_GRANTED || outcome == ClearanceState.EXCLUDED;
        }
    }
}
