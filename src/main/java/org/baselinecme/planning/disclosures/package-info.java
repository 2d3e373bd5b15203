/**
 * Independence: who disclosed which financial relationships, which of them matter to an activity, how they were
 * mitigated, and who is excluded (Standards for Integrity and Independence in Accredited Continuing Education, 3).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.mail",
            "office.office",
            "office.people",
            "office.grants",
            "office.links",
            "office.companies",
            "planning.terms",
            "planning.activities"
        })
package org.baselinecme.planning.disclosures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
