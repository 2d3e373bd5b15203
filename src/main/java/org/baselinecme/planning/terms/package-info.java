/** What disclosures are asked for: the definition, the months they look back, and the months they are valid. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "office.limits", "office.office"})
package org.baselinecme.planning.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
