package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedTest {
    @Test
    void typed_text_is_shown_and_choices_are_not() {
        var values = List.of(
                "The hall burned down.",
                " Hall ",
                "PHYSICIAN",
                "01a2057a-6963-7000-943a-c82a4f4d47e3",
                "3",
                "08:00",
                "");
        assertThat(Typed.of(values)).containsExactly("The hall burned down.", "Hall");
    }

    @Test
    void tokens_and_passwords_are_never_shown() {
        var request = new MockHttpServletRequest();
        request.addParameter("_csrf", "secret token");
        request.addParameter("password", "correct horse");
        request.addParameter("why", "Because.");
        assertThat(Typed.in(request)).containsExactly("Because.");
    }
}
