/** Accounts, grants with scope, sign-in and its throttling, and how a signed-in account becomes a {@code Me}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "web", "office", "people"})
package org.baselinecme.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
