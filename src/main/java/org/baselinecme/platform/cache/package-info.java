/** Caches of data that every page reads and that seldom changes. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.baselinecme.platform.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
