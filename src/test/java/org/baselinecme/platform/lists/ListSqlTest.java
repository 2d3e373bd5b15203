package org.baselinecme.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** What a module declared becomes SQL; what somebody typed becomes parameters. */
class ListSqlTest {
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final ListScope SCOPE = SampleList.SCOPE.within("t.office = :office", Map.of("office", "A"));

    private static ListQuery asked(String... pairs) {
        var address = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) address.add(pairs[i], pairs[i + 1]);
        return ListQuery.of(SampleList.LIST, address);
    }

    private static ListSql.Statement page(String... pairs) {
        return new ListSql(SampleList.LIST, SCOPE, asked(pairs)).page(50);
    }

    @Test
    void a_page_has_the_condition_of_its_scope_and_reads_one_row_more() {
        assertThat(page().sql())
                .contains("where (t.office = :office)", "order by t.name, t.id limit 51")
                .doesNotContain("offset");
        assertThat(page().parameters()).containsEntry("office", "A");
    }

    @Test
    void another_order_over_several_tables_finds_the_ids_of_the_page_first() {
        var wide = SampleList.LIST.counted("from sample counted");
        var sorted = new ListSql(wide, SCOPE, asked("sort", "number")).page(50).sql();
        assertThat(sorted)
                .contains("t.id = any(array(select t.id from", "order by t.number nulls last, t.id limit 51)")
                .endsWith("order by t.number nulls last, t.id");
        assertThat(new ListSql(wide, SCOPE, asked()).page(50).sql()).doesNotContain("array(");
    }

    @Test
    void what_was_typed_is_never_part_of_the_statement() {
        var evil = "x'); drop table person; --";
        var statement = page("q", evil, "color", evil, "sort", evil, "after", evil, "before", evil, "day-from", evil);
        assertThat(statement.sql()).doesNotContain("drop", "password", ";");
        assertThat(statement.parameters().values().stream().filter(String[].class::isInstance))
                .containsExactly(new Object[] {new String[] {evil}});
    }

    @Test
    void an_unknown_column_is_ignored() {
        assertThat(page("sort", "password", "salary", "1", "note", "x", "number", "4"))
                .isEqualTo(page());
    }

    @Test
    void a_column_sorts_both_ways_and_empty_values_come_last() {
        assertThat(page("sort", "number").sql()).contains("order by t.number nulls last, t.id limit");
        assertThat(page("sort", "-number").sql()).contains("order by t.number desc nulls last, t.id desc limit");
    }

    @Test
    void a_page_after_a_place_begins_at_its_value_and_id() {
        var after = new Cursor("Ruiz, Ana", ID).text();
        assertThat(page("after", after).sql()).contains("(t.name >= :list1 and (t.name, t.id) > (:list1, :list0))");
        assertThat(page("after", after).parameters()).containsEntry("list1", "Ruiz, Ana");
        assertThat(page("after", after, "sort", "-name").sql()).contains("(t.name, t.id) < (");
    }

    @Test
    void a_page_before_a_place_is_read_backward() {
        var before = new Cursor("Ruiz, Ana", ID).text();
        assertThat(page("before", before).sql())
                .contains("(t.name, t.id) < (")
                .contains("order by t.name desc, t.id desc limit 51");
    }

    @Test
    void rows_without_a_value_are_reached_from_both_sides() {
        var nowhere = Cursor.of(new Cursor(null, ID).text(), SampleList.NUMBER).orElseThrow();
        assertThat(page("sort", "number", "after", nowhere.text()).sql())
                .contains("(t.number is null and t.id > :list0)");
        assertThat(page("sort", "number", "before", nowhere.text()).sql())
                .contains("(t.number is not null or t.id < :list0)", "order by t.number desc nulls first, t.id desc");
        assertThat(page("sort", "number", "after", new Cursor(4, ID).text()).sql())
                .contains("or t.number is null");
    }

    @Test
    void a_cursor_of_another_column_begins_at_the_first_page() {
        assertThat(page("after", new Cursor(null, ID).text())).isEqualTo(page());
        for (var wrong : new String[] {"", "!!", "QUJD", new Cursor("two", ID).text()})
            assertThat(page("sort", "when", "after", wrong)).isEqualTo(page("sort", "when"));
        assertThat(page("sort", "number", "after", new Cursor("1E+999999999", ID).text()))
                .isEqualTo(page("sort", "number"));
    }

    @Test
    void a_moment_keeps_its_place_to_the_microsecond() {
        var at = Instant.parse("2026-11-23T15:04:00.123456Z");
        assertThat(Cursor.of(new Cursor(at, ID).text(), SampleList.WHEN)).contains(new Cursor(at, ID));
    }

    @Test
    void codes_of_a_column_are_alternatives_and_exclusions_join() {
        assertThat(page("color", "RED", "color", "BLUE", "color", "!GREEN").sql())
                .contains("(t.color) = any(:list0) and coalesce((t.color) <> all(:list1), true)");
    }

    @Test
    void days_include_both_ends() {
        assertThat(page("when-from", "2026-11-01", "when-until", "2026-11-30")
                        .parameters()
                        .values())
                .map(Object::toString)
                .contains("2026-11-01T00:00-06:00", "2026-12-01T00:00-07:00");
        assertThat(page("when-from", "yesterday", "when-until", "99999-01-01")).isEqualTo(page());
    }

    @Test
    void a_selection_restricts_the_file_to_its_rows() {
        var some = new ListSql(SampleList.LIST, SCOPE, asked("chosen", ID.toString(), "chosen", "x")).export();
        assertThat(some.sql()).contains("t.id = any(:list0)");
        var all = new ListSql(SampleList.LIST, SCOPE, asked("chosen", "all", "chosen", ID.toString())).export();
        assertThat(all.sql()).doesNotContain("any");
    }

    @Test
    void a_list_counts_no_further_than_it_shows() {
        assertThat(new ListSql(SampleList.LIST, SCOPE, asked()).count(10_001).sql())
                .startsWith("select count(*) from (select 1 from")
                .endsWith("limit 10001) matching");
    }

    @Test
    void a_column_is_declared_once_and_only_codes_and_days_are_filtered() {
        assertThatThrownBy(() -> SampleList.LIST.column(SampleList.NUMBER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ListColumn.text("x", "x", "x").filterable())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
