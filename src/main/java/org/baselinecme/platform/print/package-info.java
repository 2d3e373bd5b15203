/** Printed documents: PDF that can be read aloud and kept, and the letters that can be printed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform.kernel", "platform.files"})
package org.baselinecme.platform.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
