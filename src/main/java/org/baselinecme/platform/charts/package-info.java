/** Charts: the geometry of SVG drawings of measured values, for templates. Depends on statistics and the words of dates only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.statistics"})
package org.baselinecme.platform.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
