/** The home pages, the board, and the frame around every page. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.provider",
            "office.inbox",
            "office.people",
            "office.grants",
            "office.accounts",
            "office.retention",
            "office.links",
            "office.security",
            "planning.needs",
            "planning.activities",
            "planning.disclosures",
            "planning.agenda",
            "planning.systems",
            "planning.faculty",
            "delivery.participation",
            "delivery.attendance",
            "delivery.results",
            "delivery.feedback",
            "credit.credit",
            "credit.certificates",
            "front.beginning"
        })
package org.baselinecme.front.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
