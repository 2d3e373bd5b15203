/** What people of each profession receive from an activity: its credit, or a certificate of participation (R31). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform.kernel", "office.office", "planning.systems", "planning.designation"})
package org.baselinecme.planning.professions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
