/** The provider: its name, zone and departments, and the reference lists of outside bodies. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "web"})
package org.baselinecme.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
