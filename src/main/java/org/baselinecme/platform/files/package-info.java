/** Stored files, each with its hash; nothing handed in is ever overwritten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.access", "platform.audit", "platform.web"})
package org.baselinecme.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
