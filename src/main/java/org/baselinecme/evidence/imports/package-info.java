/** Imports: reads observations of a measure from a table, asks what the table leaves open, and remembers the answers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.statistics",
            "platform.access",
            "platform.web",
            "platform.files",
            "office.office",
            "evidence.study",
            "evidence.measures"
        })
package org.baselinecme.evidence.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
