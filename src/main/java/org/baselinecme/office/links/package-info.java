/** Links in mails that let their person in, once and for a time, and changes of an email address, which a link confirms. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "platform.mail",
            "office.office",
            "office.people",
            "office.contacts",
            "office.accounts"
        })
package org.baselinecme.office.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
