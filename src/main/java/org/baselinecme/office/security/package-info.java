/** Sign-in and its limits, sessions, visits by mail link and of guests, and how a session becomes a {@code Me}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.audit",
            "platform.web",
            "platform.jobs",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.people",
            "office.accounts",
            "office.grants",
            "office.links"
        })
package org.baselinecme.office.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
