package org.baselinecme.platform.lists;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody removed a view of a list that they had saved. */
@AuditKind("ListViewRemoved")
record SavedViewRemoved(SavedViewId view, PersonId by, Instant at, Map<String, ?> before) implements AuditEvent {
    @Override
    public About about() {
        return new About("list_view", view.value());
    }
}
