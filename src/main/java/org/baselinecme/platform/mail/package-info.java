/** Mail: an outbox written with the change it tells of, sent after commit. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform.kernel", "platform.access", "platform.audit", "platform.web", "platform.files"
        })
package org.baselinecme.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
