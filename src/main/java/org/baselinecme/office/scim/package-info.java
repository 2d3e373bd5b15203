/** SCIM 2.0: the directory of an organization creates, disables and groups accounts (RFC 7643 and 7644). */
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
            "office.security",
            "office.providers"
        })
package org.baselinecme.office.scim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
