/** Outcomes: what is measured before and after, and what may be said to have changed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "statistics",
            "access",
            "web",
            "print",
            "files",
            "office",
            "people",
            "activities"
        })
package org.baselinecme.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
