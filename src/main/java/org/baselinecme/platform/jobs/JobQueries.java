package org.baselinecme.platform.jobs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads jobs for pages, and writes the problems of their parts. */
@Component
class JobQueries {
    /** The most problems of a job that are stored. */
    static final int MOST_PROBLEMS = 200;

    private static final int MOST_JOBS = 50;
    private static final String FIELDS = """
            select j.id, j.kind, j.subject, j.label, j.path, j.started_by, j.asked_at, j.started_at, j.ended_at, j.state, j.done,
              j.total, j.failures, j.error, j.problems,
              exists (select from job_cancellation c where c.job = j.id and c.settled_at is null) as canceling
            from job j
            """;
    private final JdbcClient jdbc;

    JobQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JobReport report(JobId id) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("select name, number from job_count where job = ?")
                .param(id.value())
                .query(Rows.of(Count.class))
                .list()
                .forEach(count -> counts.put(count.name, count.number));
        var problems = jdbc.sql("select place, message from job_problem where job = ? order by number")
                .param(id.value())
                .query(Rows.of(JobProgress.Problem.class))
                .list();
        return jdbc.sql(FIELDS + " where j.id = ?")
                .param(id.value())
                .query(Rows.of(Row.class))
                .single()
                .report(problems, counts);
    }

    List<JobReport> newest(Collection<PersonId> people, boolean all) {
        return jdbc
                .sql(FIELDS + " where (:all or j.started_by = any(:people)) order by j.asked_at desc, j.id limit :most")
                .param("all", all)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("most", MOST_JOBS)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> row.report(List.of(), Map.of()))
                .toList();
    }

    /** Stores the first {@value #MOST_PROBLEMS} of a job; {@code before} are stored already. */
    void store(JobId job, int before, List<JobProgress.Problem> problems) {
        var number = before;
        for (var problem : problems.subList(0, Math.clamp(MOST_PROBLEMS - (long) before, 0, problems.size())))
            jdbc.sql("insert into job_problem (id, job, number, place, message) values (?, ?, ?, ?, ?)")
                    .params(Ids.next(), job.value(), ++number, problem.place(), problem.message())
                    .update();
    }

    private record Count(String name, long number) {}

    private record Row(
            JobId id,
            String kind,
            UUID subject,
            String label,
            String path,
            PersonId startedBy,
            Instant askedAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            JobState state,
            long done,
            @Nullable Long total,
            int failures,
            @Nullable String error,
            int problems,
            boolean canceling) {
        JobReport report(List<JobProgress.Problem> shown, Map<String, Long> counts) {
            return new JobReport(
                    id, kind, subject, label, path, startedBy, askedAt, startedAt, endedAt, state, done, total,
                    failures, error, canceling, problems, shown, counts);
        }
    }
}
