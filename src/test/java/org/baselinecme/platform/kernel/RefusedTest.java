package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedTest {
    private static final Objection WRONG = Objection.blocking("wrong", "/mend", 3);
    private static final Objection ODD = Objection.advice("odd", null);

    @Test
    void nothing_against_it_lets_it_pass() {
        assertThatCode(() -> Refused.ifAny(List.of())).doesNotThrowAnyException();
    }

    @Test
    void r26_advice_alone_never_refuses() {
        assertThatCode(() -> Refused.ifAny(List.of(ODD))).doesNotThrowAnyException();
    }

    @Test
    void a_refusal_carries_what_blocks_and_leaves_advice_out() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Refused.ifAny(List.of(ODD, WRONG)))
                .satisfies(refused -> assertThat(refused.objections()).containsExactly(WRONG));
    }

    @Test
    void an_objection_names_its_messages() {
        assertThat(WRONG.text()).isEqualTo("objection.wrong");
        assertThat(WRONG.why()).isEqualTo("objection.wrong.why");
        assertThat(WRONG.mending()).isEqualTo("objection.wrong.mend");
        assertThat(WRONG.args()).containsExactly(3);
    }
}
