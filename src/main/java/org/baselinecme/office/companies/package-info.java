/** The register of companies: which are ineligible, determined once, with the rationale (Standards, Eligibility). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.audit",
            "platform.web",
            "platform.lists",
            "platform.importing",
            "office.office"
        })
package org.baselinecme.office.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
