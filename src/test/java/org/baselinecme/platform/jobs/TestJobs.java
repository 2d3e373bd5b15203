package org.baselinecme.platform.jobs;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs the jobs that wait, as a node does: tests have none. */
public final class TestJobs {
    private TestJobs() {}

    /** Runs what is to be done on something, to its end. */
    public static void run(ApplicationContext context, java.util.UUID subject) {
        var runner = context.getBean(JobRunner.class);
        context.getBean(JdbcClient.class)
                .sql("select id from job where subject = ? and state in ('WAITING', 'RUNNING') order by asked_at")
                .param(subject)
                .query(java.util.UUID.class)
                .list()
                .forEach(job -> runner.run(new JobId(job), () -> false));
    }
}
