/** The judgment of a measure: from figures before and after an activity to a verdict, in steps that a page can show. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.statistics", "evidence.study"})
package org.baselinecme.evidence.judgment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
