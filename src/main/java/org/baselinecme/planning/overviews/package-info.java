/** The overview of an activity: a paragraph and a picture that its public page begins with. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.files",
            "platform.web",
            "office.office",
            "planning.activities"
        })
package org.baselinecme.planning.overviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
