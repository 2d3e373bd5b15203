package org.baselinecme.evidence.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import java.util.Map;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** The Moore level of a measure, and whether it is objective. */
class MeasureLevelDbTest extends DatabaseTest {
    @ParameterizedTest
    @EnumSource(Measurement.class)
    void r51_a_measure_stores_its_level_and_whether_it_is_objective(Measurement how) {
        var id = defined(how);
        assertThat(stored(id)).containsEntry("level", "PERFORMANCE").containsEntry("measurement", how.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"level", "measurement"})
    void r51_the_database_refuses_a_measure_without_either(String column) {
        var id = defined(Measurement.OBJECTIVE);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update outcome_measure set " + column + " = null where id = ?")
                        .param(id.value())
                        .update());
    }

    @Test
    void r51_the_form_asks_for_both() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var wrong = factory.getValidator().validate(form(null, null)).stream()
                    .map(violation -> violation.getPropertyPath().toString());
            assertThat(wrong).contains("level", "measurement");
            assertThat(factory.getValidator().validate(form(MooreLevel.COMPETENCE, Measurement.SUBJECTIVE)))
                    .isEmpty();
        }
    }

    private MeasureId defined(Measurement how) {
        var measures = new TestMeasures(cast);
        return measures.define(measures.held(), TestMeasures.form("Confidence", MeasureKind.PROPORTION, "", how));
    }

    private Map<String, Object> stored(MeasureId id) {
        return jdbc.sql("select level, measurement from outcome_measure where id = ?")
                .param(id.value())
                .query()
                .singleRow();
    }

    private static MeasureForm form(MooreLevel level, Measurement how) {
        var said = TestMeasures.share();
        return new MeasureForm(
                null,
                said.name(),
                said.kind(),
                said.numerator(),
                said.denominator(),
                "",
                said.better(),
                said.domain(),
                level,
                how,
                said.steward(),
                said.source(),
                said.intervention(),
                said.intervenedOn(),
                false,
                null,
                false,
                null,
                "",
                "");
    }
}
