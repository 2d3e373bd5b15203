/** Statistics of outcomes: proportions, means, their comparisons, and p-charts. Depends on no other module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.baselinecme.platform.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
