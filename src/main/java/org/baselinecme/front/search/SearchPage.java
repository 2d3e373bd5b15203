package org.baselinecme.front.search;

import java.util.List;
import org.baselinecme.platform.lookup.SearchHit;
import org.baselinecme.platform.lookup.SearchSource;
import org.baselinecme.platform.lookup.SearchText;

/** The results of a search. */
record SearchPage(SearchText text, List<Kind> kinds) {
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Whether nothing was typed yet. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    public int total() {
        return kinds.stream().mapToInt(kind -> kind.hits.size()).sum();
    }

    /** Results of one kind, named by a message key. */
    record Kind(String message, List<SearchHit> hits) {
        /** Whether there may be more than are shown. */
        public boolean isFull() {
            return hits.size() == SearchSource.MOST;
        }
    }
}
