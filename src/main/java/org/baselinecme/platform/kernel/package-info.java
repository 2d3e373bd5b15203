/** The words every room shares: ids, facts, objections. Uses no other room. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.baselinecme.platform.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
