/** The pages of accounts: who signs in, invitations by mail, and which roles a person holds. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "platform.lists",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.people",
            "office.accounts",
            "office.grants",
            "office.links",
            "office.security",
            "office.factors",
            "office.providers"
        })
package org.baselinecme.office.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
