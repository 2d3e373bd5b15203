package org.baselinecme.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.util.LinkedMultiValueMap;

/** A page of a list: its texts, and addresses that carry what was asked. */
class ListPresenterTest {
    private static final StaticMessageSource MESSAGES = new StaticMessageSource();

    static {
        MESSAGES.setUseCodeAsDefaultMessage(true);
        MESSAGES.addMessage("rows.is", Locale.US, "{0}: {1}");
        MESSAGES.addMessage("rows.is-not", Locale.US, "{0}: not {1}");
    }

    private static ListQuery asked(String... pairs) {
        var address = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) address.add(pairs[i], pairs[i + 1]);
        return ListQuery.of(SampleList.LIST, address);
    }

    private static ListPage page(List<ListRow> rows, String... pairs) {
        var words = new ListWords(MESSAGES, SampleList.SCOPE);
        return new ListPresenter(SampleList.LIST, SampleList.SCOPE, asked(pairs), words)
                .page(rows, rows.size(), List.of());
    }

    private static ListRow row(int n, Map<String, Object> values) {
        return new ListRow(new Cursor("Name " + n, new UUID(7, n)), values, List.of("name"));
    }

    private static List<ListRow> rows(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> row(n, Map.<String, Object>of("name", "Name " + n)))
                .toList();
    }

    @Test
    void a_cell_is_shown_by_its_type() {
        var cells = page(List.of(row(
                        1,
                        Map.of(
                                "name",
                                "Ana & Co",
                                "color",
                                "GREEN",
                                "number",
                                new BigDecimal("1.50"),
                                "day",
                                LocalDate.parse("2026-11-23")))))
                .rows()
                .getFirst()
                .cells();
        assertThat(cells)
                .extracting(ListPage.Cell::text)
                .containsExactly("Ana & Co", "sample.green", "1.50", "on 2026-11-23", "", "");
        assertThat(cells.get(0).href()).isEqualTo("/sample/" + new UUID(7, 1) + "/GREEN");
        assertThat(cells.get(1).look()).isEqualTo("state ok");
        assertThat(cells.get(2).style()).isEqualTo("right");
        assertThat(cells.get(5).style()).isEqualTo("none");
    }

    @Test
    void a_full_page_leads_on_and_the_first_leads_nowhere_back() {
        var page = page(rows(51), "color", "!RED", "compact", "on");
        assertThat(page.rows()).hasSize(50);
        assertThat(page.previous()).isEmpty();
        assertThat(page.next()).startsWith("/sample?color=%21RED&compact=on&after=");
        assertThat(page(rows(50)).next()).isEmpty();
    }

    @Test
    void a_page_before_a_place_is_in_order_and_leads_on() {
        var before = new Cursor("x", new UUID(7, 7)).text();
        var page = page(rows(51), "before", before);
        assertThat(page.rows().getFirst().name()).isEqualTo("Name 49");
        assertThat(page.rows().getLast().name()).isEqualTo("Name 0");
        assertThat(page.previous()).contains("before=");
        assertThat(page.next()).contains("after=");
        assertThat(page(rows(3), "before", before).previous()).isEmpty();
    }

    @Test
    void each_filter_is_a_chip_that_can_be_removed() {
        var page = page(rows(1), "q", "ana ruiz", "color", "RED", "color", "!GREEN", "sort", "-number");
        assertThat(page.chips())
                .extracting(ListPage.Chip::text)
                .containsExactly("rows.words", "sample.color: Red", "sample.color: not sample.green");
        assertThat(page.chips().get(1).remove()).isEqualTo("/sample?q=ana+ruiz&color=%21GREEN&sort=-number");
        assertThat(page.isNarrow()).isTrue();
    }

    @Test
    void a_heading_sorts_and_says_the_order() {
        var page = page(rows(1), "sort", "-number");
        var number = page.heads().get(2);
        assertThat(number.order()).isEqualTo("descending");
        assertThat(number.sort()).isEqualTo("/sample?sort=number");
        assertThat(page.heads().get(0).sort()).isEqualTo("/sample");
        assertThat(page.heads().get(5).sort()).isEmpty();
    }

    @Test
    void only_offered_codes_can_be_chosen_each_also_as_an_exclusion() {
        var field = page(rows(1), "color", "!RED").fields().getFirst();
        assertThat(field.options())
                .extracting(ListPage.Option::value)
                .containsExactly("RED", "GREEN", "!RED", "!GREEN");
        assertThat(field.options().get(2).selected()).isTrue();
    }
}
