/** The documents of credit as PDF: what a certificate says, and how it is laid out on its page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"planning.systems", "platform.print", "platform.web"})
package org.baselinecme.credit.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
