/** The append-only audit log (R66). Events are written inside the transaction of the change: no record, no change. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.access"})
package org.baselinecme.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
