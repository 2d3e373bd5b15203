package org.baselinecme.platform.lists;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Somebody saved a view of a list, or saved other filters under its name. */
@AuditKind("ListViewSaved")
record SavedViewStored(SavedViewId view, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("list_view", view.value());
    }
}
