package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class UnsavedTest {
    @Test
    void a_page_of_ours_is_recognized() {
        assertThat(Unsaved.pageOf(at("/activities/01a2057a-6963/needs_x")))
                .hasValue("/activities/01a2057a-6963/needs_x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "//example.org", "/a//b", "/a/", "a/b", "/a?b", "/a b", "/é", "https://example.org/a"})
    void other_text_is_none(String text) {
        assertThat(Unsaved.pageOf(at(text))).isEmpty();
    }

    /** Findings E11: 6,000 parts overflowed the stack. */
    @Test
    void a_path_of_thousands_of_parts_is_refused_in_one_pass() {
        assertThat(Unsaved.pageOf(at("/a".repeat(100_000)))).isEmpty();
    }

    private static MockHttpServletRequest at(String page) {
        var request = new MockHttpServletRequest("POST", "/x");
        request.addParameter("_here", page);
        return request;
    }
}
