/** Needs assessments: evidence, practice gap, typed needs, intended change, proposed objectives, competencies. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "web", "files", "office", "people", "security"})
package org.baselinecme.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
