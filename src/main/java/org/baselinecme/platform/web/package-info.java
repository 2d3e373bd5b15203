/** What every page shares: idempotency tokens, unsaved text, limits, errors, assets, and {@code Me} as an argument. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.access", "platform.audit"})
package org.baselinecme.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
