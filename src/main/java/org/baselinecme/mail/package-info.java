/** Mail: an outbox written with the change it tells of, sent after commit. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "web", "files"})
package org.baselinecme.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
