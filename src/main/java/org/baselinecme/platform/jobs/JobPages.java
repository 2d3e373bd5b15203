package org.baselinecme.platform.jobs;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.audit.AuditNames;
import org.springframework.stereotype.Component;

/** Composes the pages of jobs, and how far a job has come for pages of other modules. */
@Component
public class JobPages {
    private static final int WHOLE = 100;
    private final Jobs jobs;
    private final List<AuditNames> names;
    private final JobMoments moments;

    JobPages(Jobs jobs, List<AuditNames> names, JobMoments moments) {
        this.jobs = jobs;
        this.names = names;
        this.moments = moments;
    }

    List<JobPage> newest(Me me) {
        var reports = jobs.newest(me);
        var known = named(reports.stream().map(one -> one.startedBy().value()).toList());
        return reports.stream().map(report -> page(report, known)).toList();
    }

    /** How far a job has come; {@code NotFound} for one that {@code me} may not see. */
    public JobPage page(Me me, JobId id) {
        var report = jobs.report(me, id);
        return page(report, named(List.of(report.startedBy().value())));
    }

    /** Names of people. */
    public Map<UUID, String> named(Collection<UUID> ids) {
        var all = new HashMap<UUID, String>();
        names.forEach(one -> all.putAll(one.of(ids)));
        return all;
    }

    /** A moment as the office reads it. */
    public String moment(Instant at) {
        return moments.text(at);
    }

    private JobPage page(JobReport report, Map<UUID, String> known) {
        var started = report.startedAt();
        var ended = report.endedAt();
        return new JobPage(
                report.id(),
                "job.kind." + report.kind(),
                report.label(),
                report.path(),
                known.getOrDefault(report.startedBy().value(), ""),
                moments.text(report.askedAt()),
                started == null ? "" : moments.text(started),
                ended == null ? "" : moments.text(ended),
                message(report),
                tone(report.state()),
                report.state().isOpen(),
                report.state().isOpen() && !report.canceling(),
                report.state().canContinue(),
                report.done(),
                report.total(),
                percent(report),
                report.error(),
                report.counts().entrySet().stream()
                        .map(count ->
                                new JobPage.Count("job.kind." + report.kind() + "." + count.getKey(), count.getValue()))
                        .toList(),
                report.shown(),
                report.problemCount());
    }

    private static String message(JobReport report) {
        if (report.state().isOpen() && report.canceling()) return "job.state.canceling";
        return "job.state." + report.state().name().toLowerCase(Locale.ROOT);
    }

    private static String tone(JobState state) {
        return switch (state) {
            case WAITING, RUNNING -> "wait";
            case DONE -> "ok";
            case FAILED -> "stop";
            case CANCELED -> "";
        };
    }

    private static int percent(JobReport report) {
        var total = report.total();
        return total == null || total == 0 ? 0 : (int) (WHOLE * Math.min(report.done(), total) / total);
    }
}
