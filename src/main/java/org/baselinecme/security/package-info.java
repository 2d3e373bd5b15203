/** Accounts, grants with scope, sign-in and its throttling, mail links, and how a signed-in account becomes a {@code Me}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "web", "mail", "office", "people"})
package org.baselinecme.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
