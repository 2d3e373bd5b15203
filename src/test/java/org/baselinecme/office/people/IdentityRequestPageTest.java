package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings E3: requests to change a name or a profession")
class IdentityRequestPageTest extends PageTest {
    @Autowired
    IdentityRequests requests;

    @Autowired
    People people;

    @Autowired
    PersonRecords entries;

    @Test
    void shows_what_is_stated_what_is_wanted_and_why() {
        var id = UUID.randomUUID();
        given(requests.open(RAHMANI))
                .willReturn(List.of(new OpenRequest(
                        id,
                        PersonId.next(),
                        "Nora Lindt",
                        "MD",
                        "PHYSICIAN",
                        "Nora Berg",
                        "",
                        "PHYSICIAN",
                        "I married.",
                        NOW)));
        assertThat(get(RAHMANI, "/people/requests"))
                .hasStatusOk()
                .bodyText()
                .contains("Nora Lindt, MD", "Nora Berg", "I married.", "/people/requests/" + id + "/refusal");
    }

    @Test
    void a_decision_is_sent_with_its_reason() {
        var id = UUID.randomUUID();
        assertThat(post(RAHMANI, "/people/requests/" + id + "/approval").param("why", "ID seen."))
                .hasStatus(302);
        then(requests).should().decide(RAHMANI, id, true, "ID seen.");
        assertThat(post(RAHMANI, "/people/requests/" + id + "/refusal").param("why", "No ID."))
                .hasStatus(302);
        then(requests).should().decide(RAHMANI, id, false, "No ID.");
    }

    @Test
    void a_profile_without_the_reason_is_shown_again() {
        given(people.needsReason(any(), any())).willReturn(true);
        assertThat(post(PETROV, "/profile")
                        .param("version", "3")
                        .param("name", "Nadia Petrov")
                        .param("credentials", "RN")
                        .param("profession", "PHYSICIAN"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a reason for this change.");
    }

    @Test
    void a_profile_shows_the_open_request() {
        given(people.profile(PETROV)).willReturn(new ProfileForm(3, "Nadia Petrov", "RN", "PHYSICIAN", "", "", ""));
        given(requests.mine(PETROV)).willReturn(Optional.of(new Identity("Nadia Berg", "RN", "PHYSICIAN")));
        assertThat(get(PETROV, "/profile")).bodyText().contains("Request pending", "Nadia Berg");
    }

    @Test
    void the_entry_of_a_person_with_an_account_shows_the_address_and_does_not_let_staff_change_it() {
        var person = PersonId.next();
        given(entries.form(OKAFOR, person))
                .willReturn(new PersonForm(1, "Nora Lindt", "Lindt", "MD", "PHYSICIAN", "", "nora@example.org"));
        given(entries.notes(OKAFOR, person))
                .willReturn(new PersonNotes(person, true, "old@example.org", "new@example.org"));
        assertThat(get(OKAFOR, "/people/" + person + "/entry"))
                .hasStatusOk()
                .bodyText()
                .contains("changes the email address in their own profile", "new@example.org", "/accounts/")
                .doesNotContain("type=\"email\"");
    }

    @Test
    void a_version_that_is_no_number_brings_the_form_back_with_the_address_of_the_account() {
        var person = PersonId.next();
        given(entries.notes(RAHMANI, person)).willReturn(new PersonNotes(person, true, "nora@example.org", null));
        assertThat(post(RAHMANI, "/people/" + person + "/entry")
                        .param("version", "1e999999999")
                        .param("name", "Nora Lindt")
                        .param("email", "nora@example.org"))
                .hasStatus(422)
                .bodyText()
                .contains("Nora Lindt", "nora@example.org");
    }
}
