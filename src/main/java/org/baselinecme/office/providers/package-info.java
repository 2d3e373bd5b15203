/** Signing in at an organization's OpenID provider: accounts at the first sign-in, roles by claims, and signing out there, too. */
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
            "office.grants",
            "office.links",
            "office.security",
            "office.passkeys"
        })
package org.baselinecme.office.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
