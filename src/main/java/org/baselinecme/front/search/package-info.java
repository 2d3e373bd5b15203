/** One search over everything its reader may see: activities, sessions, and what other modules contribute. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.web",
            "office.office",
            "office.people",
            "planning.activities",
            "planning.agenda"
        })
package org.baselinecme.front.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
