package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.PageTest;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.web.ActivityGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** What controllers of all modules declare for the menus, as each role sees it. */
class NavigationPageTest extends PageTest {
    @Autowired
    ActivityBoard boards;

    @Autowired
    SettingPages settings;

    @Autowired
    DefaultListableBeanFactory beans;

    private Navigation navigation;

    @BeforeEach
    void theMenusAreComposed() {
        navigation = new Navigation(beans);
        given(boards.mine(any())).willReturn(new Worklist(List.of(), MOMENTS.today()));
    }

    @Test
    void each_role_finds_the_pages_it_may_open_in_one_order() {
        assertThat(inSight(PETROV)).containsExactly("/", "/catalog", "/at", "/my-cme");
        assertThat(personal(PETROV)).containsExactly("/teaching", "/disclosure", "/profile", "/profile/security");
        assertThat(inSight(KHAN)).containsExactly("/", "/activities", "/calendar");
        assertThat(personal(KHAN))
                .containsExactly(
                        "/catalog", "/at", "/my-cme", "/teaching", "/disclosure", "/profile", "/profile/security");
        assertThat(inSight(RAHMANI)).containsExactly("/", "/board", "/activities", "/calendar", "/people", "/reports");
        assertThat(business(RAHMANI)).containsExactly("/companies");
        assertThat(inSight(OKAFOR)).containsExactly("/", "/board", "/activities", "/calendar", "/people", "/reports");
        assertThat(business(OKAFOR)).containsExactly("/approvals", "/companies", "/settings/lists", "/settings");
        assertThat(paths(menu(OKAFOR).settings()))
                .containsExactly(
                        "/settings/provider",
                        "/accounts",
                        "/roles",
                        "/deputies",
                        "/settings/departments",
                        "/settings/branding",
                        "/settings/signatory",
                        "/settings/speaker-agreement",
                        "/settings/credit-systems",
                        "/settings/mail",
                        "/providers",
                        "/settings/erasures",
                        "/settings/consents",
                        "/settings/fields",
                        "/provisioning",
                        "/settings/ai-policy",
                        "/settings/limits",
                        "/settings/attendance",
                        "/settings/retention",
                        "/imports",
                        "/nppes",
                        "/jobs");
    }

    @Test
    void approvals_and_board_are_counted_and_disclosure_is_for_those_ever_asked() {
        var menu = navigation.menu(OKAFOR, "/", new MenuCounts.Counts(2, 5, false, ""));
        assertThat(menu.business().getFirst().count()).isEqualTo(2);
        assertThat(menu.main()).extracting(Navigation.Link::count).containsExactly(0, 5, 0, 0, 0, 0);
        assertThat(paths(menu.personal())).doesNotContain("/disclosure");
    }

    @Test
    void settings_are_a_page_of_those_who_have_some() {
        var row = new SettingRow("Branding", "Logo", "/settings/branding", "Tamarrow", "", "");
        given(settings.of(any(), eq("logo")))
                .willReturn(new SettingsPage("logo", List.of(new SettingsPage.Part("office", "Office", List.of(row)))));
        given(settings.of(any(), eq(""))).willThrow(new AccessDeniedException("none"));
        assertThat(get(OKAFOR, "/settings?q=logo"))
                .bodyText()
                .contains("href=\"/settings/branding\"", "Not changed yet", "value=\"logo\"");
        assertThat(get(RAHMANI, "/settings")).hasStatus(403);
    }

    @Test
    void who_came_by_a_mail_link_finds_what_is_theirs_and_no_page_that_needs_an_account() {
        var visitor = new Me(PETROV.person(), "Dr Hollis Grantham", "auto", List.of(Grant.self(Role.BY_LINK)));
        assertThat(inSight(visitor)).containsExactly("/catalog", "/at", "/my-cme");
        assertThat(personal(visitor)).containsExactly("/teaching", "/disclosure", "/profile");
    }

    @Test
    void the_current_page_is_marked() {
        assertThat(navigation
                        .menu(RAHMANI, "/activities/7", MenuCounts.Counts.NONE)
                        .main())
                .filteredOn(Navigation.Link::here)
                .extracting(Navigation.Link::path)
                .containsExactly("/activities");
        assertThat(get(PETROV, "/")).bodyText().contains("<a href=\"/\" aria-current=\"page\"><span>Home</span></a>");
        assertThat(navigation
                        .menu(OKAFOR, "/settings/lists", MenuCounts.Counts.NONE)
                        .business())
                .filteredOn(Navigation.Link::here)
                .extracting(Navigation.Link::path)
                .containsExactly("/settings/lists");
    }

    @Test
    void the_pages_of_an_activity_are_five_groups_in_the_order_of_its_life() {
        assertThat(groups(OKAFOR))
                .containsExactly(
                        "tabs.group.overview: overview",
                        "tabs.group.plan: needs, people, agenda, faculty, content, support, public-page, fields,"
                                + " credit",
                        "tabs.group.run: registrations, attendance, assessment, evaluation, awards",
                        "tabs.group.results: outcomes",
                        "tabs.group.file: file");
        assertThat(groups(KHAN)).contains("tabs.group.run: assessment, evaluation");
    }

    @Test
    void a_group_is_marked_where_one_of_its_pages_needs_something() {
        var groups = navigation.groups(OKAFOR, "agenda", ActivityGroup.RUN, path -> path.endsWith("/credit"));
        assertThat(groups)
                .filteredOn(Navigation.Group::isNeeded)
                .extracting(Navigation.Group::message)
                .containsExactly("tabs.group.plan");
        assertThat(groups)
                .filteredOn(Navigation.Group::isHere)
                .extracting(Navigation.Group::message)
                .containsExactly("tabs.group.plan");
        assertThat(groups)
                .filteredOn(Navigation.Group::open)
                .extracting(Navigation.Group::message)
                .containsExactly("tabs.group.plan");
        assertThat(navigation.groups(OKAFOR, "overview", ActivityGroup.RUN, path -> false))
                .filteredOn(Navigation.Group::open)
                .extracting(Navigation.Group::message)
                .containsExactly("tabs.group.run");
    }

    @Test
    void people_who_are_not_signed_in_find_the_catalog_verification_and_the_way_in() {
        assertThat(browser.get().uri("/sign-in"))
                .bodyText()
                .containsSubsequence(
                        "<a href=\"/catalog\">Catalog</a>",
                        "<a href=\"/at\">Check in</a>",
                        "<a href=\"/verify\">Verify</a>",
                        "<a href=\"/sign-in\" aria-current=\"page\">Sign in</a>",
                        "href=\"/help\"",
                        "href=\"/privacy\"",
                        "href=\"/accessibility\"",
                        "Powered by Baseline");
    }

    private Navigation.Menu menu(Me me) {
        return navigation.menu(me, "/", MenuCounts.Counts.NONE);
    }

    private List<String> inSight(Me me) {
        return paths(menu(me).inSight());
    }

    private List<String> business(Me me) {
        return paths(menu(me).business());
    }

    private List<String> personal(Me me) {
        return paths(menu(me).personal());
    }

    private static List<String> paths(List<Navigation.Link> links) {
        return links.stream().map(Navigation.Link::path).toList();
    }

    private List<String> groups(Me me) {
        return navigation.groups(me, "overview", ActivityGroup.RUN, path -> false).stream()
                .map(group -> group.message() + ": "
                        + group.tabs().stream().map(Navigation.Tab::name).collect(Collectors.joining(", ")))
                .toList();
    }
}
