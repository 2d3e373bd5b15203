/** What every page shares: the once-token, unsaved text, errors, assets, the person as an argument. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.access", "platform.audit"})
package org.baselinecme.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
