/** Verbal disclosures: staff record what somebody told them, the person is told by mail and can object. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "platform.mail",
            "office.office",
            "office.people",
            "office.links",
            "office.inbox",
            "office.companies",
            "planning.terms",
            "planning.disclosures"
        })
package org.baselinecme.planning.verbal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
