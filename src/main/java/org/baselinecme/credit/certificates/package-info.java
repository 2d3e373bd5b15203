/** Certificates of completion, their public verification, transcripts, and external credit. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.print",
            "platform.files",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.people",
            "office.links",
            "office.security",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures",
            "planning.validity",
            "planning.systems",
            "planning.designation",
            "delivery.participation",
            "delivery.attendance",
            "delivery.learning",
            "credit.credit",
            "credit.papers",
            "credit.past"
        })
package org.baselinecme.credit.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
