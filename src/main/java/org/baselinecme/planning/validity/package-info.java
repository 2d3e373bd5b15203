/** Content validity: whether each presentation is valid, reviewed by people without a relevant relationship (Standard 1). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.files",
            "office.limits",
            "office.office",
            "office.people",
            "office.links",
            "office.inbox",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures"
        })
package org.baselinecme.planning.validity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
