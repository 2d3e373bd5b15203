package org.baselinecme.platform.lookup;

import java.util.List;
import org.baselinecme.platform.access.Me;

/** Finds records of one kind. Each returns only what its reader may see and open. */
public interface SearchSource {
    /** The most results of one kind. */
    int MOST = 8;

    /** Where the kind stands among the others, the smallest first. */
    int order();

    /** Message key of the name of the kind. */
    String message();

    /** At most {@value #MOST} records, the best first; none without the duty to see them. */
    List<SearchHit> find(Me me, SearchText text);
}
