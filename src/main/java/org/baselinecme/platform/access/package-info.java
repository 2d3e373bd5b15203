/** Who may do what, said once. Above every door, because every door carries it. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform.kernel")
package org.baselinecme.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
