package org.baselinecme.evidence.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.disclosures.RelationshipType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records 5 to 8: who disclosed, what was decided about it, and what learners were shown (Standard 3). */
@Component
class IndependenceFindings implements Findings {
    /** Everybody in control of content with the disclosure that counted while the activity was held. */
    private static final String SAID = """
            with said as (select c.id, c.person, (select d.id from disclosure d where d.person = c.person
                and d.submitted_at >= :from and d.submitted_at < :until order by d.submitted_at desc limit 1) as disclosure
              from activity_contributor c where c.activity = :activity and c.left_at is null)
            """;

    private final JdbcClient jdbc;

    IndependenceFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> of(RecordApplicability activity) {
        if (activity.exempt())
            return List.of(
                    Finding.notApplicable(FileRecord.CONTROL, "file-fact.exempt"),
                    Finding.notApplicable(FileRecord.MITIGATION, "file-fact.exempt"),
                    Finding.notApplicable(FileRecord.OWNERS, "file-fact.exempt"),
                    Finding.notApplicable(FileRecord.SHOWN, "file-fact.exempt"));
        var people = people(activity);
        var ties = ties(activity);
        return List.of(control(people), mitigation(people, ties), owners(people, ties), shown(activity));
    }

    private People people(RecordApplicability activity) {
        return bound(SAID + "select count(*) as people, count(disclosure) as disclosed from said", activity)
                .query((row, i) -> new People(row.getInt("people"), row.getInt("disclosed")))
                .single();
    }

    private List<Tie> ties(RecordApplicability activity) {
        return bound(SAID + """
                        select r.nature, co.kind, co.ownership, r.ended_on, k.outcome
                        from said join disclosed_relationship r on r.disclosure = said.disclosure
                        join company co on co.id = r.company and co.kind <> 'ELIGIBLE'
                        left join lateral (select outcome from clearance_decision k where k.contributor = said.id
                          and k.company = r.company and k.nature = r.nature order by k.turn desc limit 1) k on true
                        """, activity)
                .query((row, i) -> {
                    var ended = row.getObject("ended_on", LocalDate.class);
                    var owns = row.getString("kind").equals("INELIGIBLE")
                            && (ended == null || !ended.isBefore(activity.startsOn()))
                            && RelationshipType.valueOf(row.getString("nature"))
                                    .isOwnerOrEmployee(Ownership.valueOf(row.getString("ownership")));
                    return new Tie(owns, row.getString("outcome"));
                })
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, RecordApplicability activity) {
        return jdbc.sql(sql)
                .param("from", activity.disclosedFrom())
                .param("until", activity.disclosedUntil())
                .param("activity", activity.activity().value());
    }

    private static Finding control(People people) {
        return Finding.when(
                people.isComplete(),
                FileRecord.CONTROL,
                "file-fact.control",
                "file-fact.control.not",
                people.disclosed(),
                people.all());
    }

    private static Finding mitigation(People people, List<Tie> ties) {
        if (!people.isComplete()) return Finding.missing(FileRecord.MITIGATION, "file-fact.undisclosed");
        if (ties.isEmpty()) return Finding.present(FileRecord.MITIGATION, "file-fact.mitigation.none");
        var settled = ties.stream().filter(Tie::isSettled).count();
        return Finding.when(
                settled == ties.size(),
                FileRecord.MITIGATION,
                "file-fact.mitigation",
                "file-fact.mitigation.not",
                settled,
                ties.size());
    }

    private static Finding owners(People people, List<Tie> ties) {
        if (!people.isComplete()) return Finding.missing(FileRecord.OWNERS, "file-fact.undisclosed");
        var owners = ties.stream().filter(Tie::owns).toList();
        if (owners.isEmpty()) return Finding.present(FileRecord.OWNERS, "file-fact.owners.none");
        return Finding.when(
                owners.stream().allMatch(Tie::isOwnerSettled),
                FileRecord.OWNERS,
                "file-fact.owners",
                "file-fact.owners.not",
                owners.size());
    }

    private Finding shown(RecordApplicability activity) {
        return jdbc.sql("select count(distinct person) as people, max(at) as last from showing where activity = ?")
                .param(activity.activity().value())
                .query((row, i) -> row.getInt("people") == 0
                        ? Finding.missing(FileRecord.SHOWN, "file-fact.shown.not")
                        : Finding.present(
                                FileRecord.SHOWN,
                                "file-fact.shown",
                                row.getInt("people"),
                                DocumentDates.at(
                                        activity.moments(),
                                        row.getTimestamp("last").toInstant())))
                .single();
    }

    private record People(int all, int disclosed) {
        boolean isComplete() {
            return all > 0 && all == disclosed;
        }
    }

    /** A relationship with a company that is not eligible, and what was decided about it last. */
    private record Tie(boolean owns, @Nullable String outcome) {
        boolean isSettled() {
            return outcome != null
                    && List.of("NOT_RELEVANT", "MITIGATED", "EXCEPTION_GRANTED", "EXCLUDED")
                            .contains(outcome);
        }

        boolean isOwnerSettled() {
            return "EXCEPTION_GRANTED".equals(outcome) || "EXCLUDED".equals(outcome);
        }
    }
}
