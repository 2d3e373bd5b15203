/** The demo: a PostgreSQL out of the build's own dependencies, a settable clock, and an invented office. Off in production. */
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
            "needs",
            "companies",
            "activities",
            "agenda",
            "disclosures",
            "validity",
            "designation",
            "participation",
            "attendance",
            "meetings",
            "learning",
            "credit",
            "outcomes",
            "accreditation"
        })
package org.baselinecme.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
