package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.util.List;
import org.baselinecme.PageTest;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** What controllers of all modules declare for the menus, as each role sees it. */
class NavigationPageTest extends PageTest {
    @Autowired
    ActivityBoard boards;

    @Autowired
    DefaultListableBeanFactory beans;

    private Navigation navigation;

    @BeforeEach
    void theMenusAreComposed() {
        navigation = new Navigation(beans);
        given(boards.mine(any())).willReturn(new Worklist(List.of(), List.of()));
    }

    @Test
    void each_role_finds_the_pages_it_may_open_in_one_order() {
        assertThat(menu(PETROV))
                .containsExactly(
                        "/", "/catalog", "/claims", "/registrations", "/transcript", "/disclosure", "/profile");
        assertThat(menu(KHAN))
                .containsExactly(
                        "/",
                        "/activities",
                        "/catalog",
                        "/claims",
                        "/registrations",
                        "/transcript",
                        "/disclosure",
                        "/profile");
        assertThat(menu(RAHMANI))
                .startsWith("/board", "/", "/activities")
                .containsSubsequence("/people", "/companies", "/catalog", "/profile")
                .doesNotContain("/approvals", "/deputies", "/settings/lists");
        assertThat(menu(OKAFOR))
                .containsSubsequence(
                        "/board",
                        "/",
                        "/activities",
                        "/approvals",
                        "/people",
                        "/companies",
                        "/catalog",
                        "/deputies",
                        "/settings/lists",
                        "/profile");
    }

    @Test
    void who_came_by_a_mail_link_finds_what_is_theirs_and_no_page_that_needs_an_account() {
        var visitor = new Me(PETROV.person(), "Dr Hollis Grantham", "auto", List.of(Grant.self(Role.BY_LINK)));
        assertThat(menu(visitor))
                .contains("/catalog", "/claims", "/transcript", "/profile")
                .doesNotContain("/", "/activities", "/deputies");
    }

    @Test
    void the_current_page_is_marked() {
        assertThat(navigation.menu(RAHMANI, "/activities/7"))
                .filteredOn(Navigation.Link::here)
                .extracting(Navigation.Link::path)
                .containsExactly("/activities");
        assertThat(get(PETROV, "/"))
                .bodyText()
                .contains("<a href=\"/\" aria-current=\"page\">Start</a>", "<a href=\"/claims\">");
    }

    @Test
    void the_tabs_of_an_activity_stand_in_the_order_of_its_life() {
        assertThat(tabs(OKAFOR))
                .containsExactly(
                        "overview",
                        "needs",
                        "people",
                        "agenda",
                        "content",
                        "support",
                        "credit",
                        "registrations",
                        "attendance",
                        "assessment",
                        "evaluation",
                        "awards",
                        "outcomes",
                        "file");
        assertThat(tabs(KHAN)).contains("overview", "file").doesNotContain("registrations", "awards");
    }

    @Test
    void people_who_are_not_signed_in_find_the_catalog_verification_and_the_way_in() {
        assertThat(browser.get().uri("/sign-in"))
                .bodyText()
                .containsSubsequence(
                        "<a href=\"/catalog\">Catalog</a>",
                        "<a href=\"/verify\">Verify</a>",
                        "<a href=\"/sign-in\">Sign in</a>");
    }

    private List<String> menu(Me me) {
        return navigation.menu(me, "/").stream().map(Navigation.Link::path).toList();
    }

    private List<String> tabs(Me me) {
        return navigation.tabs(me).stream().map(Navigation.Tab::name).toList();
    }
}
