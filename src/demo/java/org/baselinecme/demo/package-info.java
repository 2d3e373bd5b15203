/** The demo: a PostgreSQL out of the build's own dependencies, a settable clock, and an invented office. Off in production. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.files",
            "platform.mail",
            "office.office",
            "office.people",
            "office.accounts",
            "office.grants",
            "office.security",
            "planning.needs",
            "office.companies",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures",
            "planning.validity",
            "planning.support",
            "planning.faculty",
            "planning.overviews",
            "planning.designation",
            "planning.conditions",
            "delivery.participation",
            "delivery.attendance",
            "delivery.meetings",
            "delivery.learning",
            "credit.credit",
            "evidence.study",
            "evidence.measures",
            "evidence.imports",
            "evidence.outcomes",
            "evidence.accreditation"
        })
package org.baselinecme.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
