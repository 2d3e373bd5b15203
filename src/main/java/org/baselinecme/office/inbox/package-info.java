/** Inbox: what is written for a person. It is mailed, and stays on their Home until they have read it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.people",
            "office.grants",
            "office.links",
            "office.security"
        })
package org.baselinecme.office.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
