/** Departments with their coordinators, from a table. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.importing",
            "office.office",
            "office.people",
            "office.accounts",
            "office.grants"
        })
package org.baselinecme.office.departments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
