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
    void without_objections_nothing_is_refused() {
        assertThatCode(() -> Refused.ifAny(List.of())).doesNotThrowAnyException();
    }

    @Test
    void r26_warnings_alone_never_refuse() {
        assertThatCode(() -> Refused.ifAny(List.of(ODD))).doesNotThrowAnyException();
    }

    @Test
    void a_refusal_carries_objections_and_omits_warnings() {
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
