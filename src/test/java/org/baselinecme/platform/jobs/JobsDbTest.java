package org.baselinecme.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Jobs from start to end. */
class JobsDbTest extends DatabaseTest {
    private JobBench bench;

    @BeforeAll
    void aBench(@Autowired ApplicationContext context) {
        bench = JobBench.in(context, cast);
    }

    @AfterEach
    void nodesStop() {
        bench.nodesStop();
    }

    @Test
    void a_job_comes_to_its_end_step_by_step_with_its_result_its_problems_and_its_record() {
        var job = bench.started(cast.rahmani());
        assertThat(bench.report(job).state()).isEqualTo(JobState.WAITING);
        assertThat(bench.runner(bench.rows("a", step -> {})).run(job, () -> false))
                .isEmpty();
        var report = bench.report(job);
        assertThat(report.state()).isEqualTo(JobState.DONE);
        assertThat(report.done()).isEqualTo(JobBench.STEPS);
        assertThat(report.counts()).containsEntry("rows", (long) JobBench.STEPS);
        assertThat(report.problemCount()).isEqualTo(1);
        assertThat(report.shown()).containsExactly(new JobProgress.Problem("Row 3", "No name"));
        assertThat(auditEventsOf(job.value())).extracting(AuditRow::kind).containsExactly("JobStarted", "JobEnded");
    }

    @Test
    void a_job_is_canceled_between_two_steps_and_goes_on_where_it_stopped() {
        var job = bench.started(cast.rahmani());
        var cancels = bench.rows("a", step -> {
            if (step.done() == 1)
                let(cast.okafor(), me -> assertThat(bench.jobs.cancel(me, job)).isTrue());
        });
        assertThat(bench.runner(cancels).run(job, () -> false)).isEmpty();
        assertThat(bench.report(job).state()).isEqualTo(JobState.CANCELED);
        assertThat(bench.report(job).done()).isEqualTo(2);
        assertThat(bench.canceled(job)).isFalse();
        assertThat(bench.runner(bench.rows("a", step -> {})).run(job, () -> false))
                .isEmpty();
        assertThat(bench.report(job).done())
                .as("what was canceled runs no further")
                .isEqualTo(2);
        assertThat(bench.continued(job)).isTrue();
        assertThat(bench.continued(job)).isFalse();
        bench.runner(bench.rows("b", step -> {})).run(job, () -> false);
        assertThat(bench.doneBy(job)).containsExactly("1 a", "2 a", "3 b", "4 b", "5 b");
        assertThat(auditEventsOf(job.value()))
                .extracting(AuditRow::kind)
                .containsExactly("JobStarted", "JobCancellationAsked", "JobEnded", "JobContinued", "JobEnded");
    }

    @Test
    void a_job_of_somebody_whose_account_was_closed_stops_with_the_reason() {
        var learner = as(
                cast.rahmani(),
                me -> cast.services()
                        .people()
                        .register(me, new Registration("Gone Away", "Away, Gone", "", "PHYSICIAN", null, null, null)));
        var job = bench.started(cast.rahmani());
        jdbc.sql("update job set started_by = ? where id = ?")
                .params(learner.value(), job.value())
                .update();
        assertThat(bench.runner(bench.rows("a", step -> {})).run(job, () -> false))
                .isEmpty();
        assertThat(bench.report(job).state()).isEqualTo(JobState.FAILED);
        assertThat(bench.report(job).error())
                .as("refused by job.not-allowed")
                .isEqualTo("The person who started this job can’t do this anymore.");
    }

    @Test
    void a_step_that_fails_is_undone_and_tried_again_before_the_job_gives_up() {
        var job = bench.started(cast.rahmani());
        var broken = bench.runner(bench.rows("a", step -> {
            if (step.done() == 2) throw new IllegalStateException("disk full");
        }));
        assertThat(broken.run(job, () -> false)).contains(Duration.ofSeconds(30));
        assertThat(bench.report(job).state()).isEqualTo(JobState.RUNNING);
        assertThat(broken.run(job, () -> false)).contains(Duration.ofSeconds(60));
        assertThat(broken.run(job, () -> false)).isEmpty();
        assertThat(bench.report(job).state()).isEqualTo(JobState.FAILED);
        assertThat(bench.report(job).error())
                .startsWith("Something went wrong. Reference ")
                .doesNotContain("disk");
        assertThat(bench.doneBy(job)).containsExactly("1 a", "2 a");
    }

    @Test
    void a_step_that_is_refused_ends_the_job_with_the_reason() {
        var job = bench.started(cast.rahmani());
        var refusing = bench.runner(bench.rows("a", step -> {
            throw new Refused(List.of(Objection.blocking("deputy.day", null)));
        }));
        assertThat(refusing.run(job, () -> false)).isEmpty();
        assertThat(bench.report(job).error()).isEqualTo("Choose a last day from today to one year ahead.");
    }

    @Test
    void one_sees_ones_own_jobs_and_a_director_sees_all() {
        var job = bench.started(cast.rahmani());
        assertThat(as(cast.okafor(), bench.jobs::newest))
                .extracting(JobReport::id)
                .contains(job);
        assertThat(as(cast.rahmani(), bench.jobs::newest))
                .extracting(JobReport::id)
                .contains(job);
        var other = cast.learners().learner("Ada Berg", "MD", "PHYSICIAN");
        assertThat(as(other, bench.jobs::newest)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> let(other, me -> bench.jobs.report(me, job)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> let(other, me -> bench.jobs.cancel(me, job)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> let(other, me -> bench.jobs.goOn(me, job)));
    }

    @Test
    void what_is_started_is_scheduled_with_it_or_not_at_all() {
        var job = bench.started(cast.rahmani());
        assertThat(scheduled(job)).isEqualTo(1);
        var undone = new JobId[1];
        transaction.executeWithoutResult(status -> {
            undone[0] = as(cast.rahmani(), me -> bench.jobs.start(me, JobBench.request()));
            status.setRollbackOnly();
        });
        assertThat(scheduled(undone[0])).isZero();
        assertThat(bench.repository.findById(undone[0])).isEmpty();
    }

    private long scheduled(JobId job) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance like ?")
                .param(job + ".%")
                .query(Long.class)
                .single();
    }
}
