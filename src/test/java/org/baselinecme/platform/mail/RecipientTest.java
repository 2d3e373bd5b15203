package org.baselinecme.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "khan@example.org\r\nBcc: everybody@example.org",
                "khan@example.org\nBcc: everybody@example.org",
                "khan@example.org,everybody@example.org",
                "Khan <khan@example.org>",
                "khan @example.org",
                "khan",
                "khan@",
                "@example.org",
                "khan@ex@ample.org",
                ""
            })
    void an_address_with_a_header_or_second_recipient_is_rejected(String address) {
        assertThat(Recipient.isAddress(address)).isFalse();
        assertThatThrownBy(() -> new Recipient(null, "Dr Khan", address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khan@example.org", "a.b+cme@mail.example.org", "o'neil@example.org", "łucja@exämple.org"})
    void a_plain_address_is_unchanged(String address) {
        assertThat(new Recipient(null, "Somebody", address).address()).isEqualTo(address);
    }

    @Test
    void a_name_is_reduced_to_one_line() {
        assertThat(new Recipient(null, "Dr Khan\r\nBcc: everybody@example.org\u2028X\u0000\u202eY", "k@example.org")
                        .name())
                .isEqualTo("Dr Khan Bcc: everybody@example.org X Y");
    }

    @Test
    void a_name_keeps_its_script() {
        var name = "Łucja O'Brien-Núñez 陈伟 می\u200cخواهم";
        assertThat(new Recipient(null, name, "k@example.org").name()).isEqualTo(name);
    }
}
