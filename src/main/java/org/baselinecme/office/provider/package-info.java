/** The page of the provider: by whom it is accredited, with which status and term, and its time zone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform.kernel", "platform.access", "platform.web", "office.office", "office.people"})
package org.baselinecme.office.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
