/** Faculty: the speaker agreement they accept, and the slides and handouts they upload for their sessions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.files",
            "office.office",
            "office.people",
            "planning.activities",
            "planning.agenda"
        })
package org.baselinecme.planning.faculty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
