/** Requests to several people of an activity at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.access", "platform.web", "planning.disclosures"})
package org.baselinecme.planning.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
