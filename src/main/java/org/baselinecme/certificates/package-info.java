/** Certificates of completion, their verification by strangers, the transcript, and credit from elsewhere. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "web",
            "print",
            "files",
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
            "attendance",
            "learning",
            "credit"
        })
package org.baselinecme.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
