/** Accounts people sign in with, their closure, and who owns an email address. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform.kernel", "platform.access", "platform.web", "office.people", "office.contacts"
        })
package org.baselinecme.office.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
