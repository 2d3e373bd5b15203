package org.baselinecme.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;

/** Something one invented person did at one moment. */
record DemoStep(Instant at, PersonId by, Consumer<Me> work) {
    /** Some days before the first start, at twenty past that hour. */
    static DemoStep of(Staff staff, int daysAgo, int hour, String who, Consumer<Me> work) {
        var day = DemoActivities.today(staff).minusDays(daysAgo);
        return new DemoStep(day.atTime(hour, 20).atZone(staff.zone()).toInstant(), staff.person(who), work);
    }

    /** The same, some minutes later. */
    DemoStep later(int minutes) {
        return new DemoStep(at.plus(Duration.ofMinutes(minutes)), by, work);
    }
}
