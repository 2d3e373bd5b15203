/** The first start of an empty installation: who may set it up, the pages of that, and the first director. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "platform.mail",
            "office.office",
            "office.people",
            "office.accounts",
            "office.grants",
            "office.security"
        })
package org.baselinecme.office.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
