/** What a new office still has to do, computed from facts and shown to its directors. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.mail",
            "office.office",
            "office.provider",
            "office.accounts",
            "office.grants",
            "planning.systems"
        })
package org.baselinecme.front.beginning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
