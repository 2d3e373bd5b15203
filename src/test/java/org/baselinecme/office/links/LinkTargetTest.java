package org.baselinecme.office.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/disclosure",
                "/activities/01a2057a-6963-7000-943a-c82a4f4d47e3/roster",
                "/disclosure?year=2026&all=1",
                "/disclosure#companies"
            })
    void a_local_page_is_accepted(String path) {
        assertThat(new LinkTarget(path, "home.title").path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "disclosure",
                "//evil.example",
                "/\\evil.example",
                "/.//evil.example",
                "https://evil.example",
                "/a\r\nLocation: https://evil.example",
                "/a b",
                "/{token}",
                "/link/abc"
            })
    void an_external_address_is_rejected(String path) {
        assertThatThrownBy(() -> new LinkTarget(path, "home.title")).isInstanceOf(IllegalArgumentException.class);
    }
}
