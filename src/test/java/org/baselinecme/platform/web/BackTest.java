package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/board", "/board?span=sixty-days&q=dr%20grantham&blocked=yes", "/activities/1-2/people"})
    void a_form_returns_to_a_local_page(String page) {
        assertThat(Back.to(page, "/otherwise")).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//elsewhere.example",
                "https://elsewhere.example",
                "/\\elsewhere.example",
                "board",
                "/{x}",
                "/a//b:c",
                "/board#x",
                "/board?x=\n"
            })
    void no_redirect_leaves_the_site(String page) {
        assertThat(Back.to(page, "/otherwise")).isEqualTo("/otherwise");
    }
}
