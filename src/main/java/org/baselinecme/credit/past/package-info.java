/** Past credit: what learners earned before the office used Baseline, as an earlier system recorded it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.print",
            "platform.importing",
            "office.office",
            "office.people",
            "office.accounts",
            "office.entry",
            "planning.systems"
        })
package org.baselinecme.credit.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
