package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baselinecme.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class ListsPageTest extends PageTest {
    private static final String ROW = "/settings/lists/profession/NURSE";

    @BeforeEach
    void thereIsAList() {
        var nurse = new ReferenceRow("profession", "NURSE", "Nurse", Map.of(), null, "Our own list", null);
        given(references.forEditing(OKAFOR))
                .willReturn(new References.Lists(List.of(nurse), LocalDate.parse("2026-11-23"), 12));
        given(references.forEditing(RAHMANI)).willThrow(new AccessDeniedException("EDIT_REFERENCE_LISTS"));
    }

    @Test
    void shows_every_list_and_unconfirmed_rows() {
        assertThat(get(OKAFOR, "/settings/lists"))
                .hasStatusOk()
                .bodyText()
                .contains("Professions", "Nurse", "Our own list", "Check this wording with your accreditor");
    }

    @Test
    void shows_a_row_to_change() {
        assertThat(get(OKAFOR, ROW)).hasStatusOk().bodyText().contains("value=\"Nurse\"", "action=\"" + ROW + "\"");
        assertThat(get(OKAFOR, "/settings/lists/profession/WIZARD")).hasStatus(404);
    }

    @Test
    void accepts_a_new_wording() {
        assertThat(sent("Registered nurse", "2026-11-20")).redirectedUrl().isEqualTo("/settings/lists#profession");
        var form = new ReferenceForm("Registered nurse", "Its owner", null, LocalDate.parse("2026-11-20"));
        then(references).should().reword(OKAFOR, "profession", "NURSE", form);
    }

    @Test
    void shows_the_row_again_when_the_label_is_missing_or_the_date_is_invalid() {
        assertThat(sent(" ", "2026-11-20")).hasStatus(422).bodyText().contains("aria-invalid=\"true\"");
        assertThat(sent("Nurse", "yesterday"))
                .hasStatus(422)
                .bodyText()
                .contains("yesterday")
                .doesNotContain("java.");
        then(references)
                .should(never())
                .reword(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.any());
    }

    @Test
    void a_person_without_the_duty_is_forbidden() {
        assertThat(get(RAHMANI, "/settings/lists")).hasStatus(403);
        assertThat(get(RAHMANI, ROW)).hasStatus(403);
    }

    private MockMvcRequestBuilder sent(String label, String verifiedOn) {
        return post(OKAFOR, ROW)
                .param("label", label)
                .param("source", "Its owner")
                .param("verifiedOn", verifiedOn);
    }
}
