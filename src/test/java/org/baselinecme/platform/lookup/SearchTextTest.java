package org.baselinecme.platform.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void each_word_must_occur_in_one_of_the_columns() {
        var text = SearchText.of("  Ruiz,  Ana ");
        assertThat(text.words()).containsExactly("Ruiz", "Ana");
        assertThat(text.in("a", "b"))
                .isEqualTo("(a like '%' || folded(:word0) || '%' or b like '%' || folded(:word0) || '%')"
                        + " and (a like '%' || folded(:word1) || '%' or b like '%' || folded(:word1) || '%')");
        assertThat(text.parameters()).containsEntry("word0", "Ruiz").containsEntry("word1", "Ana");
    }

    @Test
    void wildcards_are_literal() {
        assertThat(SearchText.of("50%_\\").parameters()).containsEntry("word0", "50\\%\\_\\\\");
    }

    @Test
    void nothing_typed_matches_everything() {
        assertThat(SearchText.of(null).in("a")).isEqualTo("true");
        assertThat(SearchText.of(" , ").isEmpty()).isTrue();
    }

    @Test
    void a_pasted_page_is_cut() {
        var text = SearchText.of("word ".repeat(10_000));
        assertThat(text.words()).hasSize(6);
    }

    @Test
    void similar_words_are_asked_for_only_where_nothing_was_found() {
        var asked = new ArrayList<String>();
        SearchText.of("Ruis").find(condition -> note(asked, condition, List.of()), "a");
        assertThat(asked).containsExactly("(a like '%' || folded(:word0) || '%')", "(folded(:word0) <% a)");
        asked.clear();
        SearchText.of("Ruiz").find(condition -> note(asked, condition, List.of("found")), "a");
        SearchText.of("Li").find(condition -> note(asked, condition, List.of()), "a");
        SearchText.of("").find(condition -> note(asked, condition, List.of()), "a");
        assertThat(asked).hasSize(2);
    }

    private static List<String> note(List<String> asked, String condition, List<String> answer) {
        asked.add(condition);
        return answer;
    }
}
