/** Learning: forms of questions, the evaluation that learners answer when they claim, and assessments before and after an activity. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "statistics",
            "access",
            "audit",
            "web",
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
            "attendance"
        })
package org.baselinecme.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
