/** Content validity: whether each presentation is sound, judged by somebody without a relevant relationship (Standard 1). */
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
            "activities",
            "agenda",
            "disclosures"
        })
package org.baselinecme.validity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
