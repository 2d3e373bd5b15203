package org.baselinecme.planning.conditions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows on the board what credit systems still ask of activities, in the sentence of the objection at approval. */
@Component
class ConditionRequirements implements Requirements {
    private final JdbcClient jdbc;
    private final CreditConditions conditions;

    ConditionRequirements(JdbcClient jdbc, CreditConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var since = open(activities);
        if (since.isEmpty()) return List.of();
        return conditions.of(since.keySet()).entrySet().stream()
                .flatMap(asked -> asked.getValue().values().stream()
                        .flatMap(List::stream)
                        .flatMap(one ->
                                requirement(asked.getKey(), since.getOrDefault(asked.getKey(), Instant.EPOCH), one)))
                .toList();
    }

    private static Stream<Requirement> requirement(ActivityId activity, Instant since, Objection missing) {
        var page = missing.mend();
        if (page == null) return Stream.empty();
        var tone = missing.blocks() ? Tone.STOP : Tone.INFO;
        return Stream.of(Requirement.of(
                        activity,
                        tone,
                        new Whoever(Duty.SEEK_CREDIT, null),
                        since,
                        page,
                        missing.text(),
                        missing.args())
                .seenAt("/activities/" + activity + "/credit/requirements"));
    }

    private Map<ActivityId, Instant> open(Collection<ActivityId> activities) {
        return jdbc
                .sql("""
                        select a.id as activity, a.since from v_activity a
                        where a.id = any(?) and (a.is_being_planned or a.is_listed and not a.is_open)
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::activity, Row::since));
    }

    record Row(ActivityId activity, Instant since) {}
}
