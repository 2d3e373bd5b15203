/** The activity and its road: proposed, needs approved, planned … closed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "web", "office", "people", "security", "needs"})
package org.baselinecme.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
