/** How long data of each kind stays, and holds that suspend it for a person. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "office.office",
            "office.people"
        })
package org.baselinecme.office.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
