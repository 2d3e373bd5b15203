/** Compares files of the NPI registry (NPPES) with the directory. Nothing is changed without a decision on each difference. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "platform.files",
            "platform.jobs",
            "office.office",
            "office.people",
            "office.credentials"
        })
package org.baselinecme.office.nppes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
