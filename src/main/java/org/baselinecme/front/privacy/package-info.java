/** What is held about a person: shown to them, and sent to them whole. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.mail",
            "platform.files",
            "office.office",
            "office.people",
            "office.retention",
            "office.erasure",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures",
            "delivery.attendance",
            "delivery.completion",
            "credit.credit",
            "credit.past",
            "credit.certificates"
        })
package org.baselinecme.front.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
