package org.baselinecme.demo;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Moves the clock of the demo, which a story may do where the application shows its mail. */
public final class DemoTime {
    private DemoTime() {}

    public static void moveTo(ApplicationContext application, String moment) {
        application.getBean(DemoClock.class).set(Instant.parse(moment));
    }

    /** In step with the world again. */
    public static void back(ApplicationContext application) {
        application.getBean(DemoClock.class).catchUp();
    }
}
