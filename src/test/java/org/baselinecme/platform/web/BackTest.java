package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/board", "/board?span=sixty-days&q=dr%20grantham&blocked=yes", "/activities/1-2/people"})
    void a_form_comes_back_to_a_page_of_ours(String page) {
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
    void nobody_is_led_to_another_house(String page) {
        assertThat(Back.to(page, "/otherwise")).isEqualTo("/otherwise");
    }
}
