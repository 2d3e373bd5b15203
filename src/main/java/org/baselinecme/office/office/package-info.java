/** The provider: its name, zone, departments, logo and public texts, and the reference lists of outside bodies. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.cache",
            "platform.audit",
            "platform.web",
            "platform.jobs",
            "platform.mail",
            "platform.lists",
            "platform.files",
            "office.limits"
        })
package org.baselinecme.office.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
