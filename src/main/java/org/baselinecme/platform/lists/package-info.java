/**
 * Lists: what every list of records shares. A module declares a {@link org.baselinecme.platform.lists.ListDefinition} with its
 * columns; sorting, filters, pages, saved views and files follow from it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform.kernel", "platform.access", "platform.lookup", "platform.audit", "platform.web"
        })
package org.baselinecme.platform.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
