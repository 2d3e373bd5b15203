package org.baselinecme.demo;

import org.baselinecme.delivery.attendance.AttendanceSettings;
import org.baselinecme.delivery.attendance.CodeWindow;
import org.baselinecme.demo.DemoPeople.Staff;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Whoever tries the demo may take an afternoon, so the code of today's session counts that long. */
@Component
@Conditional(DemoWanted.class)
class DemoCodeWindow {
    private final AttendanceSettings settings;

    DemoCodeWindow(AttendanceSettings settings) {
        this.settings = settings;
    }

    /** The step, for the clock to walk through. */
    DemoStep step(Staff staff) {
        return DemoStep.of(staff, 1, 12, "okafor", me -> settings.set(me, new CodeWindow(30, 240)));
    }
}
