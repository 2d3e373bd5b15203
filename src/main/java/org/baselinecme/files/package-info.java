/** Stored files, each with its hash; nothing handed in is ever overwritten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "web"})
package org.baselinecme.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
