/** What people consent to: dated, with the wording they consented to and its version, until they withdraw it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform.kernel", "platform.access", "platform.web", "office.office", "office.people"})
package org.baselinecme.office.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
