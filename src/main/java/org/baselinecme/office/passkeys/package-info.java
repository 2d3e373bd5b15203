/** Passkeys: added, named and removed by their owner, and signing in with one (W3C Web Authentication, level 2). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "platform.mail",
            "office.office",
            "office.people",
            "office.accounts",
            "office.security"
        })
package org.baselinecme.office.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
