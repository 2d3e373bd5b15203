/** Finds people who were entered twice, and merges two entries of one human being, with undo. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.cache",
            "platform.access",
            "platform.web",
            "office.office",
            "office.people",
            "office.contacts",
            "office.credentials",
            "office.accounts",
            "office.grants"
        })
package org.baselinecme.office.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
