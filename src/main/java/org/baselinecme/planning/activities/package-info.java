/** Activities: their stages from proposed to closed, the people in control of their content, and their lists. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.audit",
            "platform.web",
            "platform.lists",
            "office.office",
            "office.people",
            "office.grants",
            "planning.needs"
        })
package org.baselinecme.planning.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
