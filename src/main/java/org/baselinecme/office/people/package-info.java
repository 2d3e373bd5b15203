/** People: name, profession, degrees. What they may do is decided by {@code security}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.audit",
            "platform.web",
            "platform.lists",
            "office.office"
        })
package org.baselinecme.office.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
