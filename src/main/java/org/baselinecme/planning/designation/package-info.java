/** Credit: the systems requested, the amount designated before the start, and the statements that go with it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.cache",
            "platform.audit",
            "platform.web",
            "platform.lists",
            "office.limits",
            "office.office",
            "office.people",
            "office.companies",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures",
            "planning.validity",
            "planning.support",
            "planning.systems"
        })
package org.baselinecme.planning.designation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
