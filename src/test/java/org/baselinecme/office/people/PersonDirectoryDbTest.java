package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The list of everybody the office knows. */
class PersonDirectoryDbTest extends DatabaseTest {
    @Autowired
    private PersonDirectory directory;

    private String enter(int many) {
        var mark = "Ł" + UUID.randomUUID();
        var all = IntStream.range(0, many)
                .mapToObj(i -> new Registration(
                        "Ana " + mark + " " + i, mark + " " + i, "RN", "NURSE", cast.medicine(), null, null))
                .toList();
        cast.services().acting().asProduct(me -> {
            directory.registerAll(me, all);
            return me;
        });
        return mark;
    }

    private DirectoryPage found(String words, String page) {
        return as(cast.rahmani(), me -> directory.list(me, new DirectoryFilter(words, "", "", page)));
    }

    @Test
    void many_people_are_found_by_any_part_of_the_name() {
        var mark = enter(51);
        assertThat(found(mark.toUpperCase(Locale.ROOT), null).total()).isEqualTo(51);
        assertThat(found("ana " + mark, null).total()).isEqualTo(51);
    }

    @Test
    void an_export_contains_all_pages() {
        var mark = enter(51);
        var all = as(cast.rahmani(), me -> directory.all(me, new DirectoryFilter(mark, "", "", "2")));
        assertThat(all).hasSize(51);
    }

    @Test
    void a_page_number_out_of_range_shows_the_nearest_page() {
        var mark = enter(51);
        assertThat(found(mark, "2").rows()).hasSize(1);
        assertThat(found(mark, "99").page()).isEqualTo(2);
        assertThat(found(mark, "-1").page()).isOne();
        assertThat(found(mark, "two").page()).isOne();
    }

    @Test
    void wildcards_are_literal() {
        enter(1);
        assertThat(found("%", null).total()).isZero();
        assertThat(found("_", null).total()).isZero();
    }

    @Test
    void the_directory_is_filtered_by_profession_and_department() {
        var mark = enter(2);
        var code = jdbc.sql("select code from department where id = ?")
                .param(cast.surgery().value())
                .query(String.class)
                .single();
        List<DirectoryFilter> none =
                List.of(new DirectoryFilter(mark, "PHYSICIAN", "", null), new DirectoryFilter(mark, "", code, null));
        for (var filter : none)
            assertThat(as(cast.okafor(), me -> directory.list(me, filter)).isEmpty())
                    .isTrue();
    }

    @Test
    void a_planner_does_not_see_the_directory() {
        assertThatThrownBy(() -> as(cast.drKhan(), me -> directory.list(me, new DirectoryFilter("", "", "", null))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
