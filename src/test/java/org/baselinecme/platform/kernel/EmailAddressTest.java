package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("findings A18: spellings of one address")
class EmailAddressTest {
    @Test
    void case_unicode_variants_and_the_form_of_the_domain_make_no_second_address() {
        assertThat(EmailAddress.key(" Sam@Guest.Example.ORG "))
                .isEqualTo(EmailAddress.key("sam@guest.example.org"))
                .isEqualTo(EmailAddress.key("ｓam@guest.example.org"));
        assertThat(EmailAddress.isSame("a@bücher.example", "A@xn--bcher-kva.example"))
                .isTrue();
        assertThat(EmailAddress.isSame("straße@x.org", "STRASSE@x.org")).isTrue();
    }

    @Test
    void blanks_that_do_not_break_and_characters_that_cannot_be_seen_make_no_second_address() {
        assertThat(EmailAddress.key("\u00a0sam@x.org\u200b\u00a0")).isEqualTo("sam@x.org");
        assertThat(EmailAddress.key("sam\u200d@x.org\ufeff")).isEqualTo("sam@x.org");
    }

    @Test
    void another_mailbox_is_another_address() {
        assertThat(EmailAddress.isSame("sam@x.org", "sam@y.org")).isFalse();
        assertThat(EmailAddress.isSame("sam@x.org", "sam+cme@x.org")).isFalse();
    }
}
