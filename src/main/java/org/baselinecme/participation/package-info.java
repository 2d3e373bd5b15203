/** Participation: registration, capacity and the waiting list, guests, and what learners were shown before they engaged. */
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
            "designation"
        })
package org.baselinecme.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
