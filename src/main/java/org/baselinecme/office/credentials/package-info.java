/** What boards and states know a health professional by: NPI, state licenses and IDs of certifying boards. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "office.limits",
            "office.office",
            "office.people"
        })
package org.baselinecme.office.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
