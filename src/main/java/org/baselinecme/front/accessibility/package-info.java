/** The accessibility conformance report, composed from results of the checks and from judgments by people. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "office.office", "office.security"})
package org.baselinecme.front.accessibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
