package org.baselinecme.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailLineTest {
    private static final Addresses OURS = new Addresses("https://cme.example.org/", "CME <cme@example.org>");

    @Test
    void a_line_that_is_only_a_local_address_becomes_a_link() {
        assertThat(MailLine.of("Dear you,\n\n  https://cme.example.org/link/abc \nBye", OURS))
                .extracting(MailLine::words, MailLine::path)
                .containsExactly(
                        tuple("Dear you,", null),
                        tuple("https://cme.example.org/link/abc", "/link/abc"),
                        tuple("Bye", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.org/link/abc",
                "https://cme.example.org.evil.example/link",
                "https://cme.example.org@evil.example/",
                "See https://cme.example.org/link/abc",
                "https://cme.example.org/a b",
                "javascript:alert(1)"
            })
    void user_input_never_becomes_a_link(String words) {
        assertThat(MailLine.of(words, OURS)).extracting(MailLine::path).containsOnlyNulls();
    }

    @Test
    void a_line_has_at_most_200_characters_and_no_split_surrogate() {
        var line = MailLine.single("🩺".repeat(300));
        assertThat(line.codePointCount(0, line.length())).isEqualTo(200);
        assertThat(line).endsWith("🩺…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cme.example.org", "ftp://cme.example.org", "https://cme.example.org/baseline", "https://a b"})
    void an_invalid_base_address_prevents_the_start(String base) {
        assertThatThrownBy(() -> new Addresses(base, "CME <cme@example.org>"))
                .hasMessageContaining("baseline.base-url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CME <cme@example.org>\r\nBcc: all@example.org"})
    void a_sender_is_one_line(String from) {
        assertThatThrownBy(() -> new Addresses("https://cme.example.org", from))
                .hasMessageContaining("baseline.mail-from");
    }
}
