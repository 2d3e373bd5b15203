/** What was announced to learners and changed since: relationships that are no longer disclosed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "office.office",
            "office.people",
            "office.companies",
            "planning.activities",
            "planning.disclosures"
        })
package org.baselinecme.planning.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
