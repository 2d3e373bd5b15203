/** Commands of the console: a director who lost access, and whether the configuration is right. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "office.office",
            "office.people",
            "office.accounts",
            "office.grants",
            "office.security",
            "office.staff"
        })
package org.baselinecme.office.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
