/** What every module shares: ids, audit events, objections. Uses no other module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.baselinecme.platform.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
