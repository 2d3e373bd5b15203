/** Credit: the systems sought, the amount designated before the start, and the statements that go with it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "web",
            "office",
            "people",
            "security",
            "companies",
            "activities",
            "agenda",
            "disclosures",
            "validity"
        })
package org.baselinecme.designation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
