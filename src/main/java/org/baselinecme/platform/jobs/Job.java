package org.baselinecme.platform.jobs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Work that somebody started. Whoever changes it has locked its row, so that one node at a time takes one step. */
@Entity
@DynamicUpdate
class Job extends AddedEntity<JobId> {
    /** The failures of one step, one after the other, that end a job. */
    static final int MOST_FAILURES = 3;

    @Id
    private JobId id;

    private String kind;
    private UUID subject;
    private String label;
    private String path;
    private PersonId startedBy;
    private Instant askedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private long done;
    private @Nullable Long total;
    private int continued;
    private int failures;
    private int problems;
    private @Nullable String error;

    @ElementCollection
    @CollectionTable(name = "job_count", joinColumns = @JoinColumn(name = "job"))
    @MapKeyColumn(name = "name")
    @Column(name = "number")
    private Map<String, Long> counts;

    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    Job(JobRequest asked, PersonId by, Instant now) {
        this.id = JobId.next();
        this.kind = asked.kind();
        this.subject = asked.subject();
        this.label = asked.label();
        this.path = asked.path();
        this.total = asked.total();
        this.startedBy = by;
        this.askedAt = now;
        this.state = JobState.WAITING;
        this.counts = new HashMap<>();
    }

    @Override
    public JobId getId() {
        return id;
    }

    JobEvents.JobStarted start() {
        return new JobEvents.JobStarted(id, startedBy, askedAt, snapshot());
    }

    String kind() {
        return kind;
    }

    boolean isOpen() {
        return state.isOpen();
    }

    boolean isStartedBy(PersonId person) {
        return startedBy.equals(person);
    }

    /** The name of its run: one that goes on is a new run, so that the end of the run before doesn't end it. */
    String run() {
        return id + "." + continued;
    }

    /** Where it stands before the next step. */
    JobStep next() {
        return new JobStep(id, subject, startedBy, done);
    }

    /** Stores what a step came to; returns an event when it was the last one. */
    Optional<JobEvents.JobEnded> take(JobProgress progress, Instant now) {
        var before = snapshot();
        if (startedAt == null) startedAt = now;
        state = JobState.RUNNING;
        done = progress.done();
        total = progress.total();
        failures = 0;
        problems += progress.problems().size();
        progress.counts().forEach((name, number) -> counts.merge(name, number, Long::sum));
        return progress.finished() ? Optional.of(end(JobState.DONE, startedBy, now, before)) : Optional.empty();
    }

    /** How many of the problems of a step are stored: a file of nothing but faults fills no page. */
    int problems() {
        return problems;
    }

    /** Counts a failed step; returns an event when the job gives up. */
    Optional<JobEvents.JobEnded> fail(String words, boolean forGood, Instant now) {
        var before = snapshot();
        failures++;
        error = words;
        if (startedAt == null) startedAt = now;
        if (!forGood && failures < MOST_FAILURES) return Optional.empty();
        return Optional.of(end(JobState.FAILED, startedBy, now, before));
    }

    /** How often the step that is next has failed. */
    int failures() {
        return failures;
    }

    JobEvents.JobEnded cancel(PersonId by, Instant now) {
        return end(JobState.CANCELED, by, now, snapshot());
    }

    /** Goes on where it stopped; false when there is nothing to go on with. */
    Optional<JobEvents.JobContinued> goOn(PersonId by, Instant now) {
        if (!state.canContinue()) return Optional.empty();
        var before = snapshot();
        state = JobState.WAITING;
        continued++;
        failures = 0;
        error = null;
        endedAt = null;
        return Optional.of(new JobEvents.JobContinued(id, by, now, before, snapshot()));
    }

    private JobEvents.JobEnded end(JobState last, PersonId by, Instant now, Map<String, ?> before) {
        state = last;
        endedAt = now;
        if (last != JobState.FAILED) error = null;
        return new JobEvents.JobEnded(id, by, now, before, snapshot());
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("kind", kind);
        values.put("subject", subject);
        values.put("label", label);
        values.put("path", path);
        values.put("startedBy", startedBy.toString());
        values.put("askedAt", askedAt);
        values.put("startedAt", Objects.toString(startedAt, ""));
        values.put("endedAt", Objects.toString(endedAt, ""));
        values.put("state", state);
        values.put("done", done);
        values.put("total", Objects.toString(total, ""));
        values.put("continued", continued);
        values.put("failures", failures);
        values.put("problems", problems);
        values.put("error", Objects.toString(error, ""));
        values.put("counts", new TreeMap<>(counts));
        return values;
    }
}
