package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baselinecme.evidence.accreditation.StructuredAbstract.InControl;
import org.baselinecme.evidence.accreditation.StructuredAbstract.Tie;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.disclosures.ClearanceState;
import org.baselinecme.planning.disclosures.Mitigation;
import org.baselinecme.planning.disclosures.RelationshipType;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everybody in control of content with roles, disclosure, relationships and their mitigation (Standard 3). */
@Component
class InControlQueries {
    private final JdbcClient jdbc;

    InControlQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each person with the disclosure in effect while the activity was held, in the order they joined. */
    List<InControl> of(RecordApplicability activity) {
        return jdbc
                .sql("""
                        select c.person, c.role, p.titled_name as name, d.submitted_at, co.name as company, r.nature,
                          k.outcome, k.method, k.at as decided_at
                        from v_roster_now c join v_person p on p.id = c.person
                        left join lateral (select d.id, d.submitted_at from v_disclosure d where d.person = c.person
                          and d.submitted_at >= (cast(:on as date) - make_interval(months => d.valid_months)) at time zone :zone and d.submitted_at < :until
                          order by d.submitted_at desc limit 1) d on true
                        left join (v_disclosed_relationship r
                          join v_company co on co.id = r.company and co.may_be_ineligible) on r.disclosure = d.id
                        left join lateral (select k.outcome, k.method, k.at from v_clearance_decision k
                          where k.activity = c.activity and k.person = c.person and k.role = c.role
                            and k.company = r.company and k.nature = r.nature
                          order by k.turn desc limit 1) k on true
                        where c.activity = :activity order by c.joined_at, c.id, r.position
                        """)
                .param("on", activity.disclosedOn())
                .param("zone", activity.moments().zone().getId())
                .param("until", activity.disclosedUntil())
                .param("activity", activity.activity().value())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::person, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> person(rows, activity.moments()))
                .toList();
    }

    private static InControl person(List<Row> rows, Moments moments) {
        var disclosed = rows.getFirst().submittedAt();
        var ties = new LinkedHashMap<String, Tie>();
        for (var row : rows) {
            var nature = row.nature();
            if (nature != null) ties.putIfAbsent(row.company() + " " + nature, row.tie(nature, moments));
        }
        return new InControl(
                rows.getFirst().name(),
                rows.stream().map(row -> row.role().message()).distinct().toList(),
                disclosed == null ? "" : moments.dated(disclosed),
                List.copyOf(ties.values()));
    }

    /** A role of a person with one relationship; company and nature are null without any. */
    private record Row(
            PersonId person,
            ContentRole role,
            String name,
            @Nullable Instant submittedAt,
            @Nullable String company,
            @Nullable RelationshipType nature,
            @Nullable ClearanceState outcome,
            @Nullable Mitigation method,
            @Nullable Instant decidedAt) {
        Tie tie(RelationshipType type, Moments moments) {
            return new Tie(
                    company == null ? "" : company,
                    type.message(),
                    outcome == null ? "clearance.under_review" : key("clearance.", outcome),
                    method == null ? "" : key("mitigation.", method),
                    decidedAt == null ? "" : moments.exact(decidedAt));
        }

        private static String key(String family, Enum<?> value) {
            return family + value.name().toLowerCase(Locale.ROOT);
        }
    }
}
