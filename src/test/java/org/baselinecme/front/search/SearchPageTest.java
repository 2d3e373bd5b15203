package org.baselinecme.front.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.PageTest;
import org.baselinecme.platform.lookup.SearchHit;
import org.baselinecme.platform.lookup.SearchSource;
import org.baselinecme.platform.lookup.SearchText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The results of a search as a page. */
class SearchPageTest extends PageTest {
    @Autowired
    private Search search;

    @Test
    void a_kind_with_more_hits_than_are_shown_says_so() {
        found(SearchSource.MOST);
        assertThat(get(OKAFOR, "/search?q=rounds")).hasStatusOk().bodyText().contains("Grand Rounds 7", "The first 8");
        found(1);
        assertThat(get(OKAFOR, "/search?q=rounds"))
                .bodyText()
                .contains("Grand Rounds 0")
                .doesNotContain("The first");
    }

    private void found(int count) {
        var hits = IntStream.range(0, count)
                .mapToObj(n -> new SearchHit("Grand Rounds " + n, "Medicine", "/activities/" + n))
                .toList();
        given(search.find(any(), any()))
                .willReturn(new SearchPage(
                        SearchText.of("rounds"), List.of(new SearchPage.Kind("search.activities", hits))));
    }
}
