package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class SettingPagesDbTest extends DatabaseTest {
    @Autowired
    private SettingPages pages;

    @Autowired
    private ListableBeanFactory beans;

    @Test
    void every_page_of_the_settings_menu_is_in_the_index_for_the_same_people() {
        var menu = Stream.of(beans.getBeanNamesForAnnotation(MenuItem.class))
                .flatMap(name -> Stream.ofNullable(beans.findAnnotationOnBean(name, MenuItem.class)))
                .filter(item -> item.group() == MenuGroup.SETTINGS)
                .toList();
        assertThat(menu).hasSizeGreaterThan(10);
        for (var item : menu)
            assertThat(SettingEntry.values())
                    .as(item.path())
                    .anyMatch(entry -> entry.path().equals(item.path())
                            && List.of(item.duty()).contains(entry.duty()));
    }

    @Test
    void each_setting_says_how_it_stands_and_who_changed_it_when() {
        var page = as(cast.okafor(), me -> pages.of(me, ""));
        assertThat(page.parts())
                .extracting(SettingsPage.Part::code)
                .containsExactly("office", "accreditation", "rules", "people", "mail", "data");
        var rows = page.parts().stream().flatMap(part -> part.rows().stream()).toList();
        assertThat(rows)
                .hasSize(SettingEntry.values().length)
                .allMatch(row -> !row.now().contains("{"));
        var departments = rows.getFirst();
        assertThat(departments.now()).matches("\\d+ departments");
        assertThat(departments.when()).contains("20");
        assertThat(rows)
                .filteredOn(row -> row.path().equals("/settings/retention"))
                .singleElement()
                .satisfies(row -> assertThat(row.now()).isEqualTo("Credit stays 6 years"));
    }

    @Test
    void words_narrow_it_and_nothing_is_found_for_others() {
        assertThat(paths("CODES before")).contains("/settings/attendance");
        assertThat(paths("people sign-in")).contains("/accounts").doesNotContain("/settings/branding");
        assertThat(paths("zebra")).isEmpty();
    }

    @Test
    void who_may_change_none_has_no_index() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(cast.rahmani(), me -> pages.of(me, "")));
    }

    private List<String> paths(String words) {
        return as(cast.okafor(), me -> pages.of(me, words)).parts().stream()
                .flatMap(part -> part.rows().stream())
                .map(SettingRow::path)
                .toList();
    }
}
