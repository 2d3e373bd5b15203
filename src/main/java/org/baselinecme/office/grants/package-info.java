/** Which person holds which role within which scope and until when, and the deputies of reviewers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lookup",
            "platform.web",
            "office.office",
            "office.people",
            "office.accounts"
        })
package org.baselinecme.office.grants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
