/** Entry of many people at once, from a table. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lists",
            "platform.importing",
            "office.office",
            "office.people",
            "office.accounts",
            "office.credentials"
        })
package org.baselinecme.office.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
