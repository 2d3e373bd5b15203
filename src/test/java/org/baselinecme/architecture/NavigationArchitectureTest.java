package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The menus: each controller declares its own entries, and none is listed anywhere else. */
class NavigationArchitectureTest {
    @Test
    void no_two_entries_of_a_menu_have_the_same_position() {
        assertThat(Navigation.entries())
                .extracting(entry -> entry.menu() + " " + entry.order())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void an_entry_leads_to_a_page_of_its_own_controller() {
        assertThat(Navigation.entries())
                .allSatisfy(entry -> assertThat(pages(entry.controller()))
                        .as(entry.toString())
                        .contains(entry.path()));
    }

    @Test
    void a_tab_is_called_like_what_templates_pass_as_the_current_one() {
        assertThat(Navigation.tabs()).allSatisfy(tab -> {
            assertThat(tab.label()).startsWith("tabs.");
            assertThat(Template.ALL)
                    .anyMatch(template ->
                            template.text().contains(", '" + tab.label().substring("tabs.".length()) + "')}"));
        });
    }

    /** Addresses the controller answers with a page. */
    private static Set<String> pages(Class<?> controller) {
        var folder = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var start = folder == null ? "" : folder.path()[0];
        return Stream.of(controller.getDeclaredMethods())
                .flatMap(method ->
                        Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class)))
                .filter(mapping -> Set.of(mapping.method()).contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.path().length == 0 ? Stream.of("") : Stream.of(mapping.path()))
                .map(path -> start + path)
                .collect(Collectors.toSet());
    }
}
