/** Charts: the geometry of SVG drawings of measured values, for templates. Depends on statistics only. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform.statistics")
package org.baselinecme.platform.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
