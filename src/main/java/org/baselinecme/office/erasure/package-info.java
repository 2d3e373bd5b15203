/** Requests of people to erase what is held about them, and their decision. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "platform.mail",
            "office.office",
            "office.people",
            "office.retention",
            "office.accounts",
            "office.grants",
            "office.security"
        })
package org.baselinecme.office.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
