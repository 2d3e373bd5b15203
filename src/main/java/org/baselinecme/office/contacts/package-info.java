/** Further email addresses and phone numbers of people. A further address counts once a link mailed there was used. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform.kernel", "platform.access", "platform.web", "office.office", "office.people"})
package org.baselinecme.office.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
