/** Commercial support: whether an activity has any, from which companies, and the agreements signed for it (Standard 4). */
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
            "office.companies",
            "planning.activities"
        })
package org.baselinecme.planning.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
