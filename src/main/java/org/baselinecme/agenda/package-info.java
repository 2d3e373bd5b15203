/** The agenda of an activity: its slots by day, track and room, what stands against them, and the credit they can give. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "web",
            "office",
            "people",
            "security",
            "needs",
            "activities",
            "disclosures"
        })
package org.baselinecme.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
