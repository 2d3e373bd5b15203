/** Learning: forms of questions, and the evaluation that learners answer when they claim. */
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
