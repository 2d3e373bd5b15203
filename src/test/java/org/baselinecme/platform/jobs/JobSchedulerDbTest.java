package org.baselinecme.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.DatabaseClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobSchedulerDbTest extends DatabaseTest {
    @Autowired
    private DataSource database;

    @Autowired
    private JobRunner runner;

    @Autowired
    private DatabaseClock databaseClock;

    @Test
    void starts_again_after_a_pause() {
        var scheduler = new JobScheduler(database, runner, databaseClock, true);
        for (var i = 0; i < 2; i++) {
            scheduler.start();
            assertThat(scheduler.isRunning()).isTrue();
            scheduler.stop();
            assertThat(scheduler.isRunning()).isFalse();
        }
    }
}
