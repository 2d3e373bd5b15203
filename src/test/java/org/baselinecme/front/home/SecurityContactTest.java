package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;

class SecurityContactTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-02T10:11:12Z"), ZoneOffset.UTC);

    private static SecurityContactController of(String policy, String... contacts) {
        return new SecurityContactController(List.of(contacts), policy, "https://cme.example.org/", CLOCK);
    }

    @Test
    void the_file_has_the_fields_of_rfc_9116_and_expires_within_a_year() {
        var answer = of("https://example.org/security", "security@example.org", " https://example.org/report ")
                .contact();
        assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getBody()).isEqualTo("""
                        Contact: mailto:security@example.org
                        Contact: https://example.org/report
                        Expires: 2027-05-31T00:00:00Z
                        Policy: https://example.org/security
                        Preferred-Languages: en
                        Canonical: https://cme.example.org/.well-known/security.txt
                        """);
    }

    @Test
    void without_a_contact_there_is_no_such_file() {
        assertThatThrownBy(() -> of("").contact()).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_no_contact_keeps_the_application_from_starting() {
        assertThatThrownBy(() -> of("", "call us")).hasMessageContaining("baseline.security-contact is not like");
        assertThatThrownBy(() -> of("", "http://example.org")).hasMessageContaining("baseline.security-contact");
        assertThatThrownBy(() -> of("example.org", "a@example.org")).hasMessageContaining("baseline.security-policy");
    }
}
