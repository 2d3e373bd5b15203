/** Measures: what is counted before and after an activity, by one definition at a time, and what was observed of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.statistics",
            "platform.audit",
            "platform.access",
            "platform.web",
            "platform.files",
            "office.office",
            "evidence.study"
        })
package org.baselinecme.evidence.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
