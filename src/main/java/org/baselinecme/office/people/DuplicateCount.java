package org.baselinecme.office.people;

import org.baselinecme.platform.access.Me;

/** Says how many people were probably entered twice. Implemented by the module that finds them. */
public interface DuplicateCount {
    /** Pairs of likely duplicates among the people whose records I keep; a hundred at most. */
    int likely(Me me);
}
