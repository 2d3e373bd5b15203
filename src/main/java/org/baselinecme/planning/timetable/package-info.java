/** Timetables: the slots of a day laid out by track or room and by hour. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform.kernel")
package org.baselinecme.planning.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
