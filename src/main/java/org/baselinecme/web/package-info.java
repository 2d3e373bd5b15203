/** What every page shares: the once-token, unsaved text, errors, assets, the person as an argument. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit"})
package org.baselinecme.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
