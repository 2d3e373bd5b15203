package org.baselinecme;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.baselinecme.office.console.ConsoleCommand;
import org.baselinecme.platform.kernel.DatabaseClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts Baseline: the software with which a CME office runs its whole program. */
@SpringBootApplication
public class BaselineApplication {
    /** The only source of now, the same on all nodes; the demo office puts a settable one before it. */
    @Bean
    DatabaseClock clock(ObjectProvider<JdbcClient> jdbc) {
        return new DatabaseClock(
                Clock.systemUTC(),
                () -> jdbc.getObject()
                        .sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant());
    }

    /** Starts the web application, or runs a command of the console. */
    public static void main(String[] args) {
        ConsoleCommand.in(args).ifPresent(command -> System.exit(command.run(BaselineApplication.class, args)));
        SpringApplication.run(BaselineApplication.class, args);
    }
}
