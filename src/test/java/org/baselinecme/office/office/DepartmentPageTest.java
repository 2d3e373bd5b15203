package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DepartmentPageTest extends PageTest {
    @Autowired
    private Departments departments;

    @Test
    void departments_are_listed_with_their_state() {
        given(departments.list(any()))
                .willReturn(List.of(
                        new Department(MEDICINE, "MED", "Medicine", null),
                        new Department(MEDICINE, "OLD", "Old", NOW)));
        assertThat(get(OKAFOR, "/settings/departments"))
                .hasStatusOk()
                .bodyText()
                .contains("Medicine", "Closed");
    }

    @Test
    void what_another_department_has_is_said_by_its_field() {
        given(departments.taken(any(), any(), any())).willReturn(List.of("code"));
        assertThat(post(OKAFOR, "/settings/departments").param("code", "MED").param("name", "Medicine"))
                .hasStatus(422)
                .bodyText()
                .contains("Another department has this already.", "value=\"Medicine\"");
        verify(departments, never()).add(any(), any());
    }

    @Test
    void a_code_has_no_spaces() {
        assertThat(post(OKAFOR, "/settings/departments").param("code", "A B").param("name", "Medicine"))
                .hasStatus(422)
                .bodyText()
                .contains("Use 1 to 20 letters");
    }

    @Test
    void the_page_of_a_department_offers_the_step_that_is_possible() {
        var closed = new Department(MEDICINE, "MED", "Medicine", NOW);
        given(departments.edited(any(), any()))
                .willReturn(new Departments.Edited(closed, new DepartmentForm(1, "MED", "Medicine")));
        assertThat(get(OKAFOR, "/settings/departments/" + MEDICINE))
                .hasStatusOk()
                .bodyText()
                .contains("Reopen department")
                .doesNotContain("Close department");
    }
}
