package org.baselinecme.demo;

import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that the office gave the activities of the story. */
@Component
@Conditional(DemoWanted.class)
class DemoNumbers {
    private final JdbcClient jdbc;

    DemoNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String of(ActivityId activity) {
        return jdbc.sql("select number from v_activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }
}
