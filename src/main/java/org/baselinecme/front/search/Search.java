package org.baselinecme.front.search;

import java.util.Comparator;
import java.util.List;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.lookup.SearchSource;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches everything that modules offer to be found. */
@Service
@Transactional(readOnly = true)
public class Search {
    private final List<SearchSource> sources;

    Search(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    /** Returns what {@code me} may see, by kind; kinds without a result are omitted. */
    @AnyoneSignedIn
    SearchPage find(Me me, SearchText text) {
        return new SearchPage(
                text,
                sources.stream()
                        .map(source -> new SearchPage.Kind(source.message(), source.find(me, text)))
                        .filter(kind -> !kind.hits().isEmpty())
                        .toList());
    }
}
