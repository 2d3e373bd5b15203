/** Windows and limits that the office sets within what accreditors allow. Below every module that reads one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.access", "platform.cache", "platform.web"})
package org.baselinecme.office.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
