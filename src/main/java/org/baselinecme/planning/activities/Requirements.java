package org.baselinecme.planning.activities;

import java.util.Collection;
import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * What one module derives to be still needed. Each module provides its own as a component, like its {@link Gate}; the board
 * and the start pages show them all.
 */
public interface Requirements {
    /**
     * What these activities still need, in any order. The caller has checked scope. It costs the same number of
     * statements for one activity as for all: read by {@code = any(?)}, never in a loop.
     */
    List<Requirement> of(Collection<ActivityId> activities);
}
