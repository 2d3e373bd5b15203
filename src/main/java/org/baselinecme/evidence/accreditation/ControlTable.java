package org.baselinecme.evidence.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.baselinecme.evidence.accreditation.PrintedFile.InControl;
import org.baselinecme.evidence.accreditation.PrintedFile.Tie;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.disclosures.RelationshipType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of persons in control of content: role, relationships, relevance, mitigation (Standard 3). */
@Component
class ControlTable {
    private final JdbcClient jdbc;

    ControlTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody, with the disclosure that counted while the activity was held. */
    List<InControl> of(RecordApplicability activity) {
        var found = new LinkedHashMap<UUID, Entry>();
        jdbc.sql("""
                        select c.id, c.person, c.role, p.name, p.credentials, d.submitted_at, co.name as company, r.nature,
                          k.outcome, k.method, k.at
                        from activity_contributor c join person p on p.id = c.person
                        left join lateral (select d.id, d.submitted_at from disclosure d where d.person = c.person
                          and d.submitted_at >= :from and d.submitted_at < :until order by d.submitted_at desc limit 1) d on true
                        left join (disclosed_relationship r join company co on co.id = r.company and co.kind <> 'ELIGIBLE')
                          on r.disclosure = d.id
                        left join lateral (select k.outcome, k.method, k.at from clearance_decision k where k.contributor = c.id
                          and k.company = r.company and k.nature = r.nature order by k.turn desc limit 1) k on true
                        where c.activity = :activity and c.left_at is null order by c.joined_at, c.id, r.position
                        """)
                .param("from", activity.disclosedFrom())
                .param("until", activity.disclosedUntil())
                .param("activity", activity.activity().value())
                .query(row -> {
                    var entry = found.computeIfAbsent(row.getObject("person", UUID.class), person -> new Entry());
                    entry.take(row, activity.moments());
                });
        return found.values().stream().map(Entry::said).toList();
    }

    /** What is read of one person, row by row. */
    private static final class Entry {
        private final List<String> roles = new ArrayList<>();
        private final List<Tie> ties = new ArrayList<>();
        private String name = "";
        private String disclosed = "";

        void take(ResultSet row, Moments moments) throws SQLException {
            var degrees = row.getString("credentials");
            name = degrees.isEmpty() ? row.getString("name") : row.getString("name") + ", " + degrees;
            var role = ContentRole.valueOf(row.getString("role")).message();
            if (!roles.contains(role)) roles.add(role);
            var at = row.getTimestamp("submitted_at");
            if (at != null) disclosed = DocumentDates.on(moments, at.toInstant());
            if (row.getString("company") != null && isNew(row)) ties.add(tie(row, moments));
        }

        private boolean isNew(ResultSet row) throws SQLException {
            var company = row.getString("company");
            var nature = RelationshipType.valueOf(row.getString("nature")).message();
            return ties.stream()
                    .noneMatch(
                            tie -> tie.company().equals(company) && tie.nature().equals(nature));
        }

        private static Tie tie(ResultSet row, Moments moments) throws SQLException {
            var at = row.getTimestamp("at");
            return new Tie(
                    row.getString("company"),
                    RelationshipType.valueOf(row.getString("nature")).message(),
                    key("clearance.", row.getString("outcome"), "clearance.under_review"),
                    key("mitigation.", row.getString("method"), ""),
                    at == null ? "" : DocumentDates.at(moments, at.toInstant()));
        }

        private static String key(String family, @Nullable String name, String otherwise) {
            return name == null ? otherwise : family + name.toLowerCase(Locale.ROOT);
        }

        InControl said() {
            return new InControl(name, List.copyOf(roles), disclosed, List.copyOf(ties));
        }
    }
}
