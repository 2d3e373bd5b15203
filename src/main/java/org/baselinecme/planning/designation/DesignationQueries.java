package org.baselinecme.planning.designation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was designated, sought and said, for doors that have asked already whether the activity is in reach. */
@Component
public class DesignationQueries {
    private final JdbcClient jdbc;
    private final Partners partners;

    DesignationQueries(JdbcClient jdbc, Partners partners) {
        this.jdbc = jdbc;
        this.partners = partners;
    }

    /** The designations of an activity, in the order of the systems; empty before it is approved. */
    public List<DesignatedCredit> of(ActivityId activity) {
        return of(List.of(activity)).getOrDefault(activity, List.of());
    }

    /** Physicians' credit by its name, without the amount; empty where it is not designated. */
    public List<StyledText> physicians(ActivityId activity) {
        return of(activity).stream()
                .map(DesignatedCredit::system)
                .filter(system -> system.code().equals(CreditSystem.AMA1))
                .map(system -> new StyledText(system.one()))
                .toList();
    }

    /** The designations of many activities in one query; those without a designation are left out. */
    public Map<ActivityId, List<DesignatedCredit>> of(Collection<ActivityId> activities) {
        return jdbc
                .sql("""
                        select d.activity, d.quarters, d.document, d.by, d.at, s.* from designation d
                        join credit_system s on s.code = d.credit_system where d.activity = any(?) order by s.position
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> Map.entry(new ActivityId(row.getObject("activity", UUID.class)), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static DesignatedCredit read(ResultSet row) throws SQLException {
        return new DesignatedCredit(
                CreditSystems.system(row),
                new Credits(row.getInt("quarters")),
                row.getString("document"),
                new PersonId(row.getObject("by", UUID.class)),
                row.getTimestamp("at").toInstant());
    }

    void add(DesignationEvent.CreditDesignated designated, Instant starts) {
        jdbc.sql("""
                        insert into designation (id, activity, credit_system, quarters, document, starts_at, by, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        designated.activity().value(),
                        designated.creditSystem(),
                        designated.credits().quarters(),
                        designated.format(),
                        starts.atOffset(ZoneOffset.UTC),
                        designated.by().value(),
                        designated.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The maximum by system. */
    static Map<String, Credits> amounts(List<DesignatedCredit> designations) {
        return designations.stream()
                .collect(Collectors.toMap(designation -> designation.system().code(), DesignatedCredit::credits));
    }

    /** Names of the joint providers, in the order they were named. */
    public List<String> partners(ActivityId activity) {
        return partners.of(activity).stream().map(Partners.Partner::name).toList();
    }

    /** Codes of the systems sought, in order. */
    List<String> sought(ActivityId activity) {
        return jdbc.sql("""
                        select s.code from credit_sought c join credit_system s on s.code = c.credit_system
                        where c.activity = ? order by s.position
                        """)
                .param(activity.value())
                .query((row, i) -> row.getString("code"))
                .list();
    }

    void seek(ActivityId activity, List<String> systems) {
        jdbc.sql("delete from credit_sought where activity = ?")
                .param(activity.value())
                .update();
        for (var system : systems)
            jdbc.sql("insert into credit_sought (activity, credit_system) values (?, ?)")
                    .params(activity.value(), system)
                    .update();
    }

    /** The statements that are locked, in order; empty before approval. */
    public List<Statement> statements(ActivityId activity) {
        return jdbc.sql("""
                        select s.template, s.version, s.text, t.verified_on from activity_statement s
                        join statement_template t on t.code = s.template and t.version = s.version
                        where s.activity = ? and s.until is null order by s.position
                        """)
                .param(activity.value())
                .query((row, i) -> new Statement(
                        row.getString("template"),
                        row.getInt("version"),
                        new StyledText(row.getString("text")),
                        row.getObject("verified_on") != null))
                .list();
    }

    /** Locks what is said from now on; what stood before stays with its end. */
    void lock(ActivityId activity, List<Statement> statements, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        jdbc.sql("update activity_statement set until = ? where activity = ? and until is null")
                .params(at, activity.value())
                .update();
        var position = 0;
        for (var statement : statements)
            jdbc.sql("""
                            insert into activity_statement (id, activity, position, template, version, text, hash, since)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            Ids.next(),
                            activity.value(),
                            position++,
                            statement.template(),
                            statement.version(),
                            statement.words().text(),
                            statement.hash(),
                            at)
                    .update();
    }
}
