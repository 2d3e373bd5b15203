/** The register of companies: which are ineligible, decided once, with the rationale (Standards, Eligibility). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "web"})
package org.baselinecme.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
