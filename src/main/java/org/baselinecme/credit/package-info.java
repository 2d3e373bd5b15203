/** Credit: what learners claim and are awarded, and reversals. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "web",
            "files",
            "mail",
            "office",
            "people",
            "security",
            "activities",
            "agenda",
            "disclosures",
            "validity",
            "designation",
            "participation",
            "attendance",
            "learning"
        })
package org.baselinecme.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
