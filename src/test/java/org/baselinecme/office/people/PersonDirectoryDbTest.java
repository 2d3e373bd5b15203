package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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

    private ListPage found(String... address) {
        return as(cast.rahmani(), me -> directory.list(me, asked(address)));
    }

    private static MultiValueMap<String, String> asked(String... address) {
        var all = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < address.length; i += 2) all.add(address[i], address[i + 1]);
        return all;
    }

    @Test
    void many_people_are_found_by_any_part_of_the_name() {
        var mark = enter(51);
        assertThat(found("q", mark.toUpperCase(Locale.ROOT)).total()).isEqualTo(51);
        assertThat(found("q", "ana " + mark).total()).isEqualTo(51);
        assertThat(found("q", mark).rows()).hasSize(50);
        assertThat(found("q", mark).next()).isNotEmpty();
    }

    @Test
    void a_file_contains_all_pages() {
        var mark = enter(51);
        var response = new MockHttpServletResponse();
        var file = new ListFile(new MockHttpServletRequest("GET", "/people.csv"), response);
        let(cast.rahmani(), me -> directory.file(me, asked("q", mark, "page", "2"), file));
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).lines())
                .hasSize(52)
                .element(1)
                .asString()
                .contains("\"Ana " + mark, "\"RN\",\"NURSE\"");
    }

    @Test
    void a_page_number_of_an_old_address_shows_the_first_page() {
        var mark = enter(51);
        assertThat(found("q", mark, "page", "2").rows()).hasSize(50);
        assertThat(found("q", mark, "page", "two").rows()).hasSize(50);
    }

    @Test
    void wildcards_are_literal() {
        enter(1);
        assertThat(found("q", "%").total()).isZero();
        assertThat(found("q", "_").total()).isZero();
    }

    @Test
    void the_directory_is_filtered_by_profession_and_department() {
        var mark = enter(2);
        var code = jdbc.sql("select code from department where id = ?")
                .param(cast.surgery().value())
                .query(String.class)
                .single();
        assertThat(found("q", mark, "profession", "PHYSICIAN").isEmpty()).isTrue();
        assertThat(found("q", mark, "profession", "!PHYSICIAN").rows()).hasSize(2);
        assertThat(found("q", mark, "profession", "!NURSE").isEmpty()).isTrue();
        assertThat(found("q", mark, "department", code).isEmpty()).isTrue();
    }

    @Test
    void a_planner_does_not_see_the_directory() {
        assertThatThrownBy(() -> as(cast.drKhan(), me -> directory.list(me, asked())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
