/** Accreditation: the file of an activity, the 26 records an auditor asks for, and the structured abstract. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "web",
            "print",
            "files",
            "office",
            "people",
            "companies",
            "needs",
            "activities",
            "disclosures",
            "agenda",
            "validity",
            "designation",
            "outcomes"
        })
package org.baselinecme.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
