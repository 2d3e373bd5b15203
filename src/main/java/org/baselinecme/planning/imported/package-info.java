/** Activities that came from an earlier system as proposals, and their sessions until the agenda has them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.importing",
            "office.office",
            "office.people",
            "office.entry",
            "planning.needs",
            "planning.activities",
            "planning.agenda"
        })
package org.baselinecme.planning.imported;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
