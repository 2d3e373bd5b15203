package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.baselinecme.office.fields.AskedFields;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.lists.ListPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegistrationPageTest extends PageTest {
    private static final String PATH = "/catalog/2026-0042/registration";
    private static final NoticeContent SHOWN = NoticeContent.of(List.of(new NoticeContent.Part(
            "Disclosure", List.of(new StyledText("Dr Khan has nothing to disclose. *AMA PRA Category 1 Credits*™")))));

    @Autowired
    private RegistrationPages pages;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationAnswers answers;

    @Autowired
    private RegistrationLists lists;

    @Autowired
    private GuestRegistration arrivals;

    @BeforeEach
    void theOfficeAsksNothingElse() {
        given(answers.blank()).willReturn(AskedFields.NONE);
        given(answers.typed(any())).willReturn(AskedFields.NONE);
    }

    @Test
    void a_learner_sees_the_disclosure_and_registers_with_one_button() {
        given(pages.of(PETROV, "2026-0042"))
                .willReturn(page(new RegistrationSummary("2026-0042", true, 3, 0, null), AttendanceMode.IN_PERSON));
        assertThat(get(PETROV, PATH))
                .hasStatusOk()
                .bodyText()
                .contains("Dr Khan has nothing to disclose.", "<em>AMA PRA Category 1 Credits</em>")
                .contains(
                        "3 seats available",
                        "name=\"_shown\" value=\"" + SHOWN.hash(),
                        "You’re registering as Nadia Petrov.")
                .doesNotContain("guest-name", "name=\"way\"");
    }

    @Test
    void a_guest_identifies_on_the_same_page() {
        given(pages.of(null, "2026-0042"))
                .willReturn(page(new RegistrationSummary("2026-0042", true, 0, 2, null), AttendanceMode.values()));
        assertThat(browser.get().uri(PATH))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/catalog/2026-0042/guests\"", "guest-name", "guest-profession", "guest-email")
                .contains("2 people on the waiting list", "Join waiting list", "Online");
    }

    @Test
    void a_waiting_person_sees_their_position_and_can_withdraw() {
        var place = new RegistrationStatus(UUID.randomUUID(), AttendanceMode.IN_PERSON, true, 2, NOW);
        given(pages.of(PETROV, "2026-0042"))
                .willReturn(page(new RegistrationSummary("2026-0042", true, 0, 2, place), AttendanceMode.IN_PERSON));
        assertThat(get(PETROV, PATH))
                .bodyText()
                .contains("On the waiting list", "You’re number 2 on the waiting list.", "Withdraw")
                .doesNotContain("_shown");
    }

    @Test
    void a_closed_registration_has_no_form() {
        given(pages.of(PETROV, "2026-0042"))
                .willReturn(page(new RegistrationSummary("2026-0042", false, -1, 0, null), AttendanceMode.IN_PERSON));
        assertThat(get(PETROV, PATH)).bodyText().contains("is closed").doesNotContain("_shown");
    }

    @Test
    void a_registration_carries_the_displayed_notice() {
        assertThat(post(PETROV, PATH).param("_shown", "abc").param("way", "STREAMED"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(PATH);
        then(answers).should().register(PETROV, "2026-0042", AttendanceMode.STREAMED, "abc", AskedFields.NONE);
    }

    @Test
    void an_unknown_attendance_mode_is_rejected() {
        assertThat(post(PETROV, PATH).param("way", "BY_BOAT")).hasStatus(400);
    }

    @Test
    void an_invalid_guest_form_is_shown_again_with_its_input() {
        given(pages.of(null, "2026-0042"))
                .willReturn(page(new RegistrationSummary("2026-0042", true, 3, 0, null), AttendanceMode.IN_PERSON));
        assertThat(browser.post()
                        .uri("/catalog/2026-0042/guests")
                        .with(csrf())
                        .param("name", "Gwen Guest")
                        .param("profession", "")
                        .param("email", "gwen"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Gwen Guest\"", "Enter a valid email address.", "aria-invalid=\"true\"");
        then(arrivals).should(never()).enter(any(), any());
    }

    @Test
    void a_guest_who_cannot_register_is_not_stored() {
        given(pages.of(null, "2026-0042"))
                .willReturn(page(new RegistrationSummary("2026-0042", true, 3, 0, null), AttendanceMode.IN_PERSON));
        willThrow(new Refused(List.of(Objection.blocking("registration.closed", null, "Grand Rounds"))))
                .given(registrations)
                .mustBeOpen(any(), any());
        assertThat(browser.post()
                        .uri("/catalog/2026-0042/guests")
                        .with(csrf())
                        .param("name", "Gwen Guest")
                        .param("profession", "PHYSICIAN")
                        .param("email", "gwen@guest.example.org"))
                .hasStatus(409);
        then(arrivals).should(never()).enter(any(), any());
    }

    @Test
    void the_office_sees_a_list_of_registrations_and_their_numbers() {
        given(lists.of(eq(RAHMANI), eq(ROUNDS), any())).willReturn(list(new SeatTerms(3, 1, true)));
        assertThat(get(RAHMANI, "/activities/" + ROUNDS + "/registrations"))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 1", "Email not confirmed", "name=\"version\" value=\"3\"")
                .contains("Gwen Guest, RN", "Label of PHYSICIAN", "On the waiting list", "2 registrations")
                .contains("formaction=\"/activities/" + ROUNDS + "/registrations/message\"", "Select Gwen Guest, RN")
                .contains("/registrations/list.xlsx\"", "aria-sort=\"ascending\"");
    }

    @Test
    void an_invalid_number_of_seats_is_shown_again() {
        given(lists.of(eq(RAHMANI), eq(ROUNDS), any())).willReturn(list(SeatTerms.NONE));
        assertThat(post(RAHMANI, "/activities/" + ROUNDS + "/registrations")
                        .param("version", "0")
                        .param("seats", "many"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a number from 1 to 99999");
    }

    private static RegistrationListPage list(SeatTerms terms) {
        var head = new ListPage.Head("Name", "lead", "/x?sort=name", "ascending");
        var row = new ListPage.Row(
                UUID.randomUUID(),
                List.of(
                        new ListPage.Cell("", "Gwen Guest, RN", "", "", false),
                        new ListPage.Cell("Profession", "Label of PHYSICIAN", "", "", false),
                        new ListPage.Cell("Status", "On the waiting list", "", "wait", false)));
        var path = "/activities/" + ROUNDS + "/registrations";
        return new RegistrationListPage(
                PLACE,
                terms,
                new RegistrationListPage.Counts(1, 0, 1, 1),
                true,
                new ListPage(
                        "registrations",
                        "registered.",
                        path,
                        path + "/list",
                        true,
                        "",
                        false,
                        List.of(head),
                        List.of(row),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        2,
                        false,
                        "",
                        "",
                        path + "?compact=on",
                        RegistrationListQueries.LIST.actions(),
                        List.of()));
    }

    private static RegistrationPage page(RegistrationSummary glance, AttendanceMode... ways) {
        var offer = new OfferedActivity(
                ROUNDS, "2026-0042", "Medicine Grand Rounds", Stage.OPEN, LocalDate.EPOCH, LocalDate.EPOCH);
        return new RegistrationPage(
                offer, "Thu, Nov 26", "Thu, Nov 26, 8:00 AM", "", glance, List.of(ways), SHOWN, "", "", false);
    }
}
