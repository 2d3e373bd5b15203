/** How people prove who they are: passwords forgotten and changed, the second factor, and where they are signed in. */
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
            "office.links",
            "office.security",
            "office.passkeys",
            "office.providers"
        })
package org.baselinecme.office.factors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
