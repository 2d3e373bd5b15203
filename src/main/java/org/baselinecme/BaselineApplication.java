package org.baselinecme;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Baseline: the software with which a CME office runs its whole programme. */
@SpringBootApplication
public class BaselineApplication {
    /** The only source of now; the demo office puts a settable one before it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Starts the web application. */
    public static void main(String[] args) {
        SpringApplication.run(BaselineApplication.class, args);
    }
}
