/** Accounts, grants with scope, sign-in and its limits, mail links, and how a session becomes a {@code Me}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.audit",
            "platform.web",
            "platform.mail",
            "office.office",
            "office.people"
        })
package org.baselinecme.office.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
