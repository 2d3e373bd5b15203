/** Who may do what, said once. Above every door, because every door carries it. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.baselinecme.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
