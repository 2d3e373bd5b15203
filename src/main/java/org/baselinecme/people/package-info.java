/** People: name, profession, degrees. What they may do is the business of {@code security}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "web", "office"})
package org.baselinecme.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
