/** Jobs: work that goes on in the background, in steps, on one node at a time, until it is done whatever happens to a node. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.access", "platform.audit", "platform.web"})
package org.baselinecme.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
