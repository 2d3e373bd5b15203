/** The start pages of each duty, and the frame around every page. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "web",
            "office",
            "people",
            "security",
            "needs",
            "activities",
            "agenda",
            "attendance",
            "credit"
        })
package org.baselinecme.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
