package org.baselinecme.platform.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A module's names of the things whose ids stand in audit events, so that a person reads names and never ids. */
public interface AuditNames {
    /** Returns the name of each of these ids that belongs to the module; others are omitted. */
    Map<UUID, String> of(Collection<UUID> ids);
}
