/** Who may do what: duties, roles, grants and their scope. Every service depends on it. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform.kernel")
package org.baselinecme.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
