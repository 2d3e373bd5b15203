/** Reports: reads attendance reports of meeting platforms and other tables into the times and totals that they prove. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.files", "delivery.attendance"})
package org.baselinecme.delivery.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
