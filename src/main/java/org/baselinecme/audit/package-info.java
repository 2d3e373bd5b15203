/** The append-only record of every fact (R66). Listens inside the transaction of the change: no record, no change. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access"})
package org.baselinecme.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
