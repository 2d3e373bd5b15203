/** Fields that the office adds to people, activities and registrations: what they ask, who fills them in, and what was entered. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.lists",
            "platform.web",
            "office.office",
            "office.people"
        })
package org.baselinecme.office.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
