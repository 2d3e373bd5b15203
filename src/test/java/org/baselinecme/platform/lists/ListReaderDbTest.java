package org.baselinecme.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.platform.files.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists on PostgreSQL: pages, one after the other, are the whole list. */
class ListReaderDbTest extends DatabaseTest {
    private static final String FROM = """
            from (select id, name, color, number, day, at, 'note' as note, true as open, lower(name) as found_by
              from unnest(:ids::uuid[], :names::text[], :colors::text[], :numbers::numeric[], :days::date[], :times::timestamptz[])
              as u (id, name, color, number, day, at)) t
            """;
    private static final ListDefinition LIST = new ListDefinition(
            "sample",
            "people.",
            FROM,
            FROM,
            "t.id",
            List.of(),
            List.of("t.found_by"),
            SampleList.LIST.columns().stream().map(ListReaderDbTest::named).toList(),
            "name",
            false,
            List.of());
    private static final List<String> SORTS =
            List.of("name", "-name", "color", "-color", "number", "-number", "day", "-day", "when", "-when");
    private static final List<String> FILTERS = List.of("", "color=RED", "color=!RED", "q=a", "day-from=2026-06-01");

    @Autowired
    private ListReader lists;

    private static ListColumn named(ListColumn column) {
        return new ListColumn(
                column.key(),
                "people.name",
                column.type(),
                column.sql(),
                column.sort(),
                column.sortType(),
                column.holey(),
                column.filter(),
                column.link(),
                column.file(),
                column.meaning(),
                column.worded(),
                column.page());
    }

    /** Rows with many equal and many missing values. */
    private static ListScope rows(Random random, int many) {
        var ids = new UUID[many];
        var names = new String[many];
        var colors = new String[many];
        var numbers = new BigDecimal[many];
        var days = new String[many];
        var times = new String[many];
        for (var n = 0; n < many; n++) {
            ids[n] = new UUID(random.nextLong(), random.nextLong());
            names[n] = "" + (char) ('a' + random.nextInt(5)) + (char) ('a' + random.nextInt(3));
            colors[n] = random.nextInt(3) == 0 ? null : random.nextBoolean() ? "RED" : "BLUE";
            numbers[n] = random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(6), 1);
            days[n] = random.nextInt(4) == 0
                    ? null
                    : LocalDate.of(2026, 1 + random.nextInt(12), 1).toString();
            times[n] = random.nextInt(4) == 0
                    ? null
                    : OffsetDateTime.parse("2026-11-23T15:04:00Z")
                            .plusNanos(random.nextInt(3) * 1000L)
                            .toString();
        }
        return SampleList.SCOPE
                .choices("color", List.of(Choice.of("RED", "Red")))
                .with("ids", ids)
                .with("names", names)
                .with("colors", colors)
                .with("numbers", numbers)
                .with("days", days)
                .with("times", times);
    }

    private ListPage page(ListScope scope, String address) {
        var query = UriComponentsBuilder.fromUriString(address).build(true).getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        query.forEach((name, values) -> values.forEach(
                value -> decoded.add(name, URLDecoder.decode(value == null ? "" : value, StandardCharsets.UTF_8))));
        return as(cast.okafor(), me -> lists.page(me, LIST, scope, decoded));
    }

    private String file(ListScope scope, String name, String address) {
        return new String(bytes(scope, name, address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(ListScope scope, String name, String address) {
        var query = UriComponentsBuilder.fromUriString(address).build(true).getQueryParams();
        var response = new MockHttpServletResponse();
        transaction.executeWithoutResult(status -> lists.write(
                LIST, scope, query, new ListFile(new MockHttpServletRequest("GET", name), response).named("sample")));
        return response.getContentAsByteArray();
    }

    @Test
    void paging_forward_is_the_whole_sorted_list_and_backward_the_same() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var turn = 0; turn < 40; turn++) {
            var scope = rows(random, random.nextInt(180));
            var address = "/sample?sort=" + SORTS.get(random.nextInt(SORTS.size())) + "&"
                    + FILTERS.get(random.nextInt(FILTERS.size()));
            var whole = file(scope, "/sample.csv", address).lines().skip(1).toList();
            var forward = new ArrayList<List<ListPage.Row>>();
            for (var next = address; !next.isEmpty(); next = page(scope, next).next())
                forward.add(page(scope, next).rows());
            var as = "seed " + seed + ", turn " + turn + ", " + address;
            assertThat(forward.stream().mapToInt(List::size).sum()).as(as).isEqualTo(whole.size());
            assertThat(forward.stream().flatMap(List::stream).map(ListPage.Row::name))
                    .as(as)
                    .containsExactlyElementsOf(
                            whole.stream().map(line -> line.substring(1, 3)).toList());
            assertThat(forward.stream().flatMap(List::stream).map(ListPage.Row::id))
                    .as(as)
                    .doesNotHaveDuplicates();
            assertThat(backward(scope, address)).as(as).containsExactlyElementsOf(forward);
        }
    }

    private List<List<ListPage.Row>> backward(ListScope scope, String address) {
        var last = page(scope, address);
        while (!last.next().isEmpty()) last = page(scope, last.next());
        var pages = new ArrayList<List<ListPage.Row>>();
        pages.addFirst(last.rows());
        while (!last.previous().isEmpty()) {
            last = page(scope, last.previous());
            pages.addFirst(last.rows());
        }
        return pages;
    }

    @Test
    void a_page_takes_as_many_statements_for_five_thousand_rows_as_for_fifty() {
        var few = rows(new Random(1), 50);
        var many = rows(new Random(1), 5_000);
        assertThat(SqlStatements.during(() -> page(many, "/sample?sort=number")))
                .hasSameSizeAs(SqlStatements.during(() -> page(few, "/sample?sort=number")));
        assertThat(page(many, "/sample").rows()).hasSize(50);
        assertThat(page(many, "/sample").total()).isEqualTo(5_000);
    }

    @Test
    void a_workbook_has_numbers_days_and_moments_of_the_offices_clocks() {
        var id = UUID.randomUUID();
        var scope = SampleList.SCOPE
                .with("ids", new UUID[] {id})
                .with("names", new String[] {"=1+1"})
                .with("colors", new String[] {"RED"})
                .with("numbers", new BigDecimal[] {new BigDecimal("1.25")})
                .with("days", new String[] {"2026-11-23"})
                .with("times", new String[] {"2026-11-23T15:04:00Z"});
        var lines = Workbook.lines(bytes(scope, "/sample.xlsx", "/sample")).all();
        assertThat(lines.getFirst().cells()).containsExactly("name", "color", "number", "day", "at");
        assertThat(lines.get(1).cells()).containsExactly("=1+1", "Red", "1.25", "2026-11-23", "2026-11-23 08:04:00");
        assertThat(file(scope, "/sample.csv", "/sample"))
                .contains("\"'=1+1\",\"Red\",\"1.25\",\"2026-11-23\",\"2026-11-23T08:04-07:00\"");
    }

    @Test
    void a_selection_is_read_within_the_scope() {
        var scope = rows(new Random(2), 30);
        var ids = IntStream.range(0, 30)
                .mapToObj(n -> ((UUID[]) scope.parameters().get("ids"))[n])
                .toList();
        var address = new LinkedMultiValueMap<String, String>();
        address.add("chosen", ids.get(3).toString());
        address.add("chosen", UUID.randomUUID().toString());
        assertThat(lists.chosen(LIST, scope, address)).containsExactly(ids.get(3));
        address.add("chosen", "all");
        assertThat(lists.chosen(LIST, scope, address)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(lists.chosen(LIST, scope, new LinkedMultiValueMap<>())).isEmpty();
    }
}
