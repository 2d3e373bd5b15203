package org.baselinecme.evidence.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands of outcomes: observations, what was stated of them, and what others published. */
@Component
class OutcomeRows {
    private static final String SELECT =
            "select o.* from outcome_observation o where o.withdrawn_at is null and o.measure = ? ";
    private final JdbcClient jdbc;
    private final Office office;

    OutcomeRows(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    List<Observation> of(MeasureId measure) {
        return jdbc.sql(SELECT + "order by o.first_day, lower(o.site), o.id")
                .param(measure.value())
                .query((row, i) -> read(row))
                .list();
    }

    Optional<Observation> find(MeasureId measure, UUID id) {
        return jdbc.sql(SELECT + "and o.id = ?")
                .params(measure.value(), id)
                .query((row, i) -> read(row))
                .optional();
    }

    /** The measures of an activity that were observed, each observation with its measure. */
    List<Of> of(ActivityId activity) {
        return jdbc.sql("""
                        select o.* from outcome_observation o join outcome_measure m on m.id = o.measure
                        where m.activity = ? and m.dropped_at is null and o.withdrawn_at is null
                        order by o.first_day, lower(o.site), o.id
                        """)
                .param(activity.value())
                .query((row, i) -> new Of(new MeasureId(row.getObject("measure", UUID.class)), read(row)))
                .list();
    }

    /** An observation and what it is of. */
    record Of(MeasureId measure, Observation observation) {}

    /**
     * Writers of one measure stand in a line, so that two cannot tell of the same days. {@link Refused} where it was said
     * anew since it was read: what is entered would count under another definition (R47).
     */
    void lock(Measure measure) {
        var version = jdbc.sql("select version from outcome_measure where id = ? for update")
                .param(measure.id().value())
                .query(Integer.class)
                .single();
        if (measure.isStale(version)) throw stale(measure.id());
    }

    static Refused stale(MeasureId measure) {
        return new Refused(List.of(Objection.blocking("measure.stale", "/measures/" + measure + "/edit")));
    }

    void add(Measure measure, NewObservation entered, @Nullable UUID file, PersonId by, Instant now) {
        var share = entered.value() instanceof Value.Share counted ? counted.of() : null;
        var average = entered.value() instanceof Value.Average averaged ? averaged.of() : null;
        jdbc.sql("""
                        insert into outcome_observation (id, measure, definition, site, first_day, last_day,
                          numerator, denominator, n, mean, sd, file, by, at)
                        values (:id, :measure, :definition, :site, :first, :last, :out, :of, :n, :mean, :sd, :file, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("measure", measure.id().value())
                .param("definition", measure.definition())
                .param("site", entered.site())
                .param("first", entered.days().first())
                .param("last", entered.days().last())
                .param("out", share == null ? null : share.numerator(), Types.BIGINT)
                .param("of", share == null ? null : share.denominator(), Types.BIGINT)
                .param("n", average == null ? null : average.n(), Types.BIGINT)
                .param("mean", average == null ? null : average.mean(), Types.DOUBLE)
                .param("sd", average == null ? null : average.sd(), Types.DOUBLE)
                .param("file", file, Types.OTHER)
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean withdraw(UUID id, String why, PersonId by, Instant now) {
        return jdbc.sql("""
                        update outcome_observation set withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ?
                        where id = ? and withdrawn_at is null
                        """)
                        .params(by.value(), now.atOffset(ZoneOffset.UTC), why, id)
                        .update()
                == 1;
    }

    /** The claim of change that was stated last. */
    Optional<Stated> newest(MeasureId measure) {
        return jdbc.sql("""
                        select c.sentence, c.at, p.name from outcome_claim c join person p on p.id = c.by
                        where c.measure = ? order by c.turn desc limit 1
                        """)
                .param(measure.value())
                .query((row, i) -> new Stated(
                        row.getString("sentence"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** A claim as it was stated. */
    record Stated(String sentence, String by, Instant at) {}

    List<Cited> cited(ActivityId activity) {
        return jdbc.sql("""
                        select id, title, finding, source, coalesce(link, '') as link, caveats from outcome_reference
                        where activity = ? and removed_at is null order by at, id
                        """)
                .param(activity.value())
                .query((row, i) -> new Cited(
                        row.getObject("id", UUID.class),
                        new PublishedResults.Citation(
                                row.getString("title"),
                                row.getString("finding"),
                                row.getString("source"),
                                row.getString("link"),
                                row.getString("caveats"))))
                .list();
    }

    /** A published result. */
    record Cited(UUID id, PublishedResults.Citation said) {}

    private Observation read(ResultSet row) throws SQLException {
        var out = row.getObject("numerator", Long.class);
        return new Observation(
                row.getObject("id", UUID.class),
                row.getInt("definition"),
                row.getString("site"),
                new Days(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                out != null
                        ? new Value.Share(new Proportion(out, row.getLong("denominator")))
                        : new Value.Average(new Summary(row.getLong("n"), row.getDouble("mean"), row.getDouble("sd"))),
                row.getTimestamp("at")
                        .toInstant()
                        .atZone(office.provider().zone())
                        .toLocalDate());
    }
}
