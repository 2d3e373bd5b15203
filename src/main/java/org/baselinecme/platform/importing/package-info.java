/** Tables that an office brings in: read, checked row by row, applied in the background, and undone while untouched. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.files",
            "platform.jobs"
        })
package org.baselinecme.platform.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
