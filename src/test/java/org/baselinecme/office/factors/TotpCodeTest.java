package org.baselinecme.office.factors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** The vectors of RFC 6238, appendix B, for SHA-1; its codes have eight digits, of which the last six are ours. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(TotpCode.at(SECRET, seconds / TotpCode.SECONDS)).isEqualTo(code);
        assertThat(TotpCode.step(SECRET, code, Instant.ofEpochSecond(seconds), -1))
                .hasValue(seconds / TotpCode.SECONDS);
    }

    @Test
    void a_code_is_good_one_step_early_or_late_and_never_twice() {
        var now = Instant.ofEpochSecond(1111111109);
        var code = TotpCode.at(SECRET, 1111111109 / TotpCode.SECONDS);
        assertThat(TotpCode.step(SECRET, code, now.plusSeconds(30), -1)).isPresent();
        assertThat(TotpCode.step(SECRET, code, now.minusSeconds(30), -1)).isPresent();
        assertThat(TotpCode.step(SECRET, code, now.plusSeconds(60), -1)).isEmpty();
        assertThat(TotpCode.step(SECRET, code, now.minusSeconds(60), -1)).isEmpty();
        assertThat(TotpCode.step(SECRET, code, now, 1111111109 / TotpCode.SECONDS))
                .isEmpty();
    }

    /** The vectors of RFC 4648. */
    @Test
    void base32_is_that_of_the_standard() {
        assertThat(Base32.bytes("MZXW6YTBOI")).isEqualTo("foobar".getBytes(US_ASCII));
        assertThat(Base32.bytes("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEqualTo(SECRET);
        assertThat(Base32.bytes(Base32.random(Enrolment.DIGITS))).hasSize(20);
    }

    @Test
    void a_secret_opens_with_its_key_for_its_owner_only() throws Exception {
        var key = new SecretsKey("a long random text", "");
        var sealed = key.seal("GEZDGNBV", "one");
        assertThat(sealed).doesNotContain("GEZDGNBV");
        assertThat(key.open(sealed, "one")).isEqualTo("GEZDGNBV");
        assertThatThrownBy(() -> key.open(sealed, "another")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretsKey("another text", "").open(sealed, "one"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(key.open("GEZDGNBV", "one"))
                .as("stored before there was a key")
                .isEqualTo("GEZDGNBV");
    }
}
