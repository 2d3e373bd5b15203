package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.Optional;
import org.baselinecme.PageTest;
import org.baselinecme.credit.certificates.YearOfCredit;
import org.baselinecme.delivery.attendance.SessionToday;
import org.baselinecme.front.beginning.Beginnings;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StartPageTest extends PageTest {
    @Autowired
    ActivityBoard boards;

    @Autowired
    MailLinks links;

    @Autowired
    OfficeHome officeHome;

    @Autowired
    LearnerHome learning;

    @BeforeEach
    void nothingWaits() {
        given(boards.mine(any())).willReturn(new Worklist(List.of(), MOMENTS.today()));
    }

    @Test
    void a_planner_sees_their_to_do_list() {
        var rows = new BoardRows(KHAN, MOMENTS);
        var returned = rows.need(Tone.STOP, new Somebody(KHAN.person()), "requirement.needs-draft");
        given(boards.mine(KHAN)).willReturn(new Worklist(List.of(rows.row(90, returned)), MOMENTS.today()));
        assertThat(get(KHAN, "/"))
                .hasStatusOk()
                .bodyText()
                .contains("Dr. Khan", "Needs assessment in draft", "Continue writing")
                .contains("/activities/" + BoardRows.ROUNDS + "/mend", "Propose an activity")
                .containsSubsequence("Later", "Show 1 more activity", "Medicine Grand Rounds", "btn-primary")
                .doesNotContain("href=\"/board\"");
    }

    @Test
    void a_coordinator_sees_the_link_to_the_board_first() {
        assertThat(get(RAHMANI, "/"))
                .bodyText()
                .contains("Full board", "All activities", "You’re all caught up.")
                .containsSubsequence("<nav", "href=\"/\"", "href=\"/board\"", "href=\"/activities\"");
    }

    @Test
    void staff_see_todays_sessions_and_codes() {
        given(officeHome.today(RAHMANI))
                .willReturn(List.of(
                        new SessionToday("8:00–9:00 AM", "When to stop", "Medicine Grand Rounds", "/here", "ACXE98", 7),
                        new SessionToday("12:00–1:00 PM", "Tumours", "Tumour Board", "/there", "", 0)));
        assertThat(get(RAHMANI, "/"))
                .bodyText()
                .contains("Today", "8:00–9:00 AM", "href=\"/here\"", "href=\"/here/code\"", "ACXE98", "7 people")
                .contains("href=\"/there\"", "Generate code");
        assertThat(get(KHAN, "/")).bodyText().doesNotContain("id=\"today\"");
    }

    @Test
    void a_director_of_a_new_office_sees_what_is_left_to_set_up() {
        given(officeHome.left(OKAFOR))
                .willReturn(List.of(
                        new Beginnings.Beginning("beginning.logo", "beginning.logo.why", "/settings/branding")));
        assertThat(get(OKAFOR, "/"))
                .bodyText()
                .contains("Finish setting up", "href=\"/settings/branding\"", "Add your logo")
                .doesNotContain("Invite your first colleague");
        assertThat(get(RAHMANI, "/")).bodyText().doesNotContain("Finish setting up");
    }

    @Test
    void a_learner_sees_only_links_they_can_open() {
        assertThat(get(PETROV, "/"))
                .hasStatusOk()
                .bodyText()
                .contains("Session code", "No credit to claim right now.", "/profile")
                .doesNotContain("href=\"/activities\"", "href=\"/settings/lists\"");
    }

    @Test
    void a_learner_sees_todays_sessions_and_the_credit_of_the_year() {
        var session = new SessionsToday.RegisteredSession(
                "8:00 AM – 9:00 AM", "When to stop", "2026-0042", "Grand Rounds", "Hall A", "home.present", "ok");
        var year = new YearOfCredit(
                2026,
                List.of(new StyledText("6.00 *AMA PRA Category 1 Credits*™")),
                List.of("12.50 AAFP"),
                List.of(new YearOfCredit.Paper("AB-12", "Airway", "Mon, Mar 2")));
        given(learning.of(PETROV)).willReturn(new LearnerHome.Learning(List.of(session), year));
        assertThat(get(PETROV, "/"))
                .bodyText()
                .containsSubsequence("8:00 AM – 9:00 AM", "href=\"/catalog/2026-0042\"", "Hall A", "Checked in")
                .containsSubsequence(
                        "2026 credit", "href=\"/my-cme/earned\"", "6.00", "12.50 AAFP (external, self-reported)")
                .contains("href=\"/certificates/AB-12\"");
    }

    @Test
    void a_visitor_who_is_not_signed_in_comes_to_the_catalog() {
        assertThat(browser.get().uri("/")).hasStatus(302).redirectedUrl().isEqualTo("/catalog");
    }

    @Test
    void former_addresses_lead_to_my_cme_with_what_was_asked() {
        assertThat(get(PETROV, "/claims")).hasStatus(301).redirectedUrl().isEqualTo("/my-cme");
        assertThat(get(PETROV, "/registrations")).redirectedUrl().isEqualTo("/my-cme/upcoming");
        assertThat(get(PETROV, "/transcript?from=2026-01-01"))
                .redirectedUrl()
                .isEqualTo("/my-cme/earned?from=2026-01-01");
    }

    @Test
    void a_visitor_by_mail_link_sees_the_page_of_the_link() {
        var visitor = new Me(PETROV.person(), "Dr Hollis Grantham", "auto", List.of(Grant.self(Role.BY_LINK)));
        assertThat(get(visitor, "/")).hasStatusOk().bodyText().contains("You opened a link from our email");
        given(links.whereTo(visitor)).willReturn(Optional.of("/disclosure"));
        assertThat(get(visitor, "/")).hasStatus(302).redirectedUrl().isEqualTo("/disclosure");
    }

    @Test
    void the_demo_banner_is_on_every_page() {
        assertThat(get(PETROV, "/")).bodyText().contains("Demo office. Figures marked ◇ are synthetic.");
    }
}
