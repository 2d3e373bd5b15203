/** What modules share to find records by words: how typed words are compared, and who contributes results. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.access"})
package org.baselinecme.platform.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
