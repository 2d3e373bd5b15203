/** The public catalogue: what is listed, found by words and facets, each activity's page, and its calendar file. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "web",
            "office",
            "people",
            "activities",
            "agenda",
            "disclosures",
            "designation",
            "participation",
            "learning"
        })
package org.baselinecme.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
