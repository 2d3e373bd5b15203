/** Credit systems, what they ask and how they count, and the wordings of accreditors; all kept by the office. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.cache",
            "platform.audit",
            "platform.web",
            "office.office"
        })
package org.baselinecme.planning.systems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
