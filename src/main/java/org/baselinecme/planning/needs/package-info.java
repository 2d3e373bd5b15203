/** Needs assessments: evidence, practice gap, typed needs, intended change, proposed objectives, competencies. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.files",
            "office.office",
            "office.people"
        })
package org.baselinecme.planning.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
