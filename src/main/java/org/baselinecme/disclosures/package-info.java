/**
 * Independence: who disclosed which financial relationships, which of them matter to an activity, how they were
 * mitigated, and who is excluded (Standards for Integrity and Independence in Accredited Continuing Education, 3).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "web",
            "mail",
            "office",
            "people",
            "security",
            "companies",
            "activities"
        })
package org.baselinecme.disclosures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
