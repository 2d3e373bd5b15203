/** Results of assessments: how learners answered, and correcting a key that was wrong, with another score for whom it concerns. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.statistics",
            "platform.access",
            "platform.web",
            "platform.mail",
            "office.office",
            "office.people",
            "office.links",
            "office.security",
            "planning.activities",
            "delivery.learning"
        })
package org.baselinecme.delivery.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
