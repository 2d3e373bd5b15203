package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {
    private static final Serial SERIAL = new Serial("0123456789ACDEFGHJKM");

    @Test
    void a_serial_is_shown_in_groups_of_four() {
        assertThat(SERIAL).hasToString("0123-4567-89AC-DEFG-HJKM");
        assertThat(Serial.of(SERIAL.toString())).isEqualTo(SERIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789ACDEFGHJKM",
                "0123-4567-89ac-defg-hjkm",
                " o123 4567 89AC DEFG HJKM ",
                "OI23-4567-89AC-DEFG-HJKM",
                "0l23-4S67-B9AC-DEFG-HJKM",
                "01Z3–4567–89AC–DEFG–HJKM"
            })
    void look_alike_characters_are_accepted(String typed) {
        assertThat(Serial.typed(typed)).contains(SERIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123-4567-89AC-DEFG-HJKMM", "٠123-4567-89AC-DEFG-HJKM", "' or 1=1 --"})
    void a_malformed_serial_is_unknown(String typed) {
        assertThat(Serial.typed(typed)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Serial.of(typed));
    }

    @Test
    void serials_are_unique() {
        assertThat(Stream.generate(Serial::next).limit(5_000)).doesNotHaveDuplicates();
    }

    @Test
    void a_serial_holds_more_than_80_random_bits() {
        var signs = Stream.generate(Serial::next)
                .limit(2_000)
                .flatMapToInt(serial -> serial.value().chars())
                .distinct()
                .count();
        assertThat(20 * Math.log(signs) / Math.log(2)).isGreaterThan(80);
    }
}
