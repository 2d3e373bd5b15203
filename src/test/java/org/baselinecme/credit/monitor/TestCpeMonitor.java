package org.baselinecme.credit.monitor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationContext;

/** Pharmacy credit as staff see it and download it. */
public final class TestCpeMonitor {
    private TestCpeMonitor() {}

    /** The lines of the file after its heading. */
    public static List<String> file(ApplicationContext context, Me me, ActivityId activity) {
        var body =
                context.getBean(CpeMonitorController.class).file(me, activity).getBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }

    /** What each learner lacks who is not in the file. */
    public static List<List<String>> lacking(ApplicationContext context, Me me, ActivityId activity) {
        return context.getBean(CpeMonitor.class).page(me, activity).lacking().stream()
                .map(CpeMonitor.Line::missing)
                .toList();
    }
}
