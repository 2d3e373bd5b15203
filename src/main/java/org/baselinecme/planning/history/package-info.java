/** History: every audit event of an activity, as a list with filters and search, and as files. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.lists",
            "office.office",
            "office.people",
            "planning.activities"
        })
package org.baselinecme.planning.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
