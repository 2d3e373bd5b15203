package org.baselinecme.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a mail shows its first link as a button, and facts beside their labels")
class MailBlockTest {
    private static final Addresses OURS = new Addresses("https://cme.example.org", "CME <cme@example.org>");
    private static final String TEXT = """
            Dear Dr. Grantham,

            A seat opened up.

            When: Mon, Nov 30, 2026
            https://cme.example.org/link/abc
            https://cme.example.org/verify/def
            https://evil.example/
            Whenever: not a fact
            """;

    @Test
    void the_first_link_of_ours_is_the_button_and_others_are_links() {
        var blocks = MailBlock.of(MailLine.of(TEXT, OURS), "View registration");
        assertThat(blocks)
                .containsExactly(
                        new MailBlock("", "Dear Dr. Grantham,", ""),
                        new MailBlock("", "A seat opened up.", ""),
                        new MailBlock("When", "Mon, Nov 30, 2026", ""),
                        new MailBlock("View registration", "", "https://cme.example.org/link/abc"),
                        new MailBlock("", "", "https://cme.example.org/verify/def"),
                        new MailBlock("", "https://evil.example/", ""),
                        new MailBlock("", "Whenever: not a fact", ""));
        assertThat(blocks.get(2).isFact()).isTrue();
        assertThat(blocks.get(3).isButton()).isTrue();
        assertThat(blocks.get(4).isButton()).isFalse();
        assertThat(blocks.get(5).isLink()).isFalse();
    }
}
