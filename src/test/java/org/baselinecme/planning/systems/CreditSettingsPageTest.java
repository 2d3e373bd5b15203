package org.baselinecme.planning.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.PageTest;
import org.baselinecme.planning.systems.CreditRule.Partial;
import org.baselinecme.planning.systems.CreditRule.Rounding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class CreditSettingsPageTest extends PageTest {
    private static final String SYSTEMS = "/settings/credit-systems";
    private static final String STATE = "/settings/statements/STATE_ACCREDITED-DIRECT";
    private static final CreditSystemVersion APA = new CreditSystemVersion(
            new CreditSystem(
                    "APA",
                    "APA CE credit",
                    "CE credit",
                    "CE credits",
                    List.of("PHYSICIAN"),
                    new CreditRule(50, 2, Rounding.DOWN, Partial.MINIMUM_SHARE, 80),
                    List.of(),
                    "",
                    "APA, Standards and Criteria",
                    LocalDate.parse("2026-11-20")),
            3,
            Instant.EPOCH,
            LocalDate.parse("2026-01-01"),
            null,
            "Office of CE");

    @Autowired
    private CreditSystemEditor editor;

    @Autowired
    private StatementWordings wordings;

    @BeforeEach
    void thereIsASystem() {
        var slots = StatementSlot.all(List.of(APA)).stream()
                .map(slot -> new StatementWordings.Worded(slot, slot.key().startsWith("STATE"), StatementForm.blank()))
                .toList();
        given(editor.all(OKAFOR)).willReturn(List.of(APA));
        given(editor.find(OKAFOR, "APA")).willReturn(APA);
        given(editor.blank(OKAFOR)).willReturn(CreditSystemForm.blank());
        given(editor.all(RAHMANI)).willThrow(new AccessDeniedException("EDIT_REFERENCE_LISTS"));
        given(wordings.all(OKAFOR)).willReturn(slots);
        given(wordings.find(OKAFOR, "STATE_ACCREDITED-DIRECT")).willReturn(slots.get(4));
    }

    @Test
    void shows_how_each_system_counts_and_which_statements_are_missing() {
        assertThat(get(OKAFOR, SYSTEMS))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "APA CE credit",
                        "1 credit = 50 minutes, in steps of 0.50",
                        "Rounded down",
                        "above a minimum share",
                        "Confirmed Fri, Nov 20, 2026 with Office of CE",
                        "State accreditor: directly provided",
                        "No wording yet",
                        "Your accreditation");
        assertThat(get(RAHMANI, SYSTEMS)).hasStatus(403);
    }

    @Test
    void shows_a_form_to_add_and_to_edit() {
        assertThat(get(OKAFOR, SYSTEMS + "/new"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"code\"", "Minutes per credit");
        assertThat(get(OKAFOR, SYSTEMS + "/APA"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"APA CE credit\"", "name=\"version\" value=\"3\"", "<option value=\"0.50\" selected");
    }

    @Test
    void accepts_a_system() {
        assertThat(sent("50", "80")).redirectedUrl().isEqualTo(SYSTEMS);
        then(editor).should().edit(any(), any(), any());
    }

    @Test
    void shows_the_form_again_where_it_is_wrong() {
        assertThat(sent("five", "80"))
                .hasStatus(422)
                .bodyText()
                .contains("five")
                .doesNotContain("java.");
        assertThat(sent("50", "")).hasStatus(422).bodyText().contains("Enter a percentage");
        then(editor).should(never()).edit(any(), any(), any());
    }

    @Test
    void a_wording_is_entered_with_its_placeholders() {
        assertThat(get(OKAFOR, STATE)).hasStatusOk().bodyText().contains("{provider}", "State accreditor");
        assertThat(worded("We are accredited."))
                .hasStatus(422)
                .bodyText()
                .contains("Include each of these placeholders");
        assertThat(worded("The {provider} for {credits}.")).hasStatus(422);
        then(wordings).should(never()).save(any(), any(), any());
        assertThat(worded("The {provider} is accredited.")).redirectedUrl().isEqualTo(SYSTEMS + "#statements");
    }

    private MockMvcRequestBuilder sent(String minutes, String percent) {
        return post(OKAFOR, SYSTEMS + "/APA")
                .param("version", "3")
                .param("code", "APA")
                .param("name", "APA CE credit")
                .param("one", "CE credit")
                .param("many", "CE credits")
                .param("minutes", minutes)
                .param("step", "0.50")
                .param("rounding", "DOWN")
                .param("partial", "MINIMUM_SHARE")
                .param("minimumPercent", percent)
                .param("recordedIn", "")
                .param("source", "APA")
                .param("confirmedWith", "");
    }

    private MockMvcRequestBuilder worded(String text) {
        return post(OKAFOR, STATE)
                .param("version", "0")
                .param("text", text)
                .param("source", "A letter")
                .param("confirmedWith", "");
    }
}
