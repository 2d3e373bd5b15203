package org.baselinecme.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestMeasures.mean;
import static org.baselinecme.TestMeasures.share;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** findings C5: questions about tables, and answers that hold for the next table of the same heading. */
class TableAnswersDbTest extends DatabaseTest {
    private static final String FIRST = """
            site;month;n;mean;sd
            North;2025-09;40;7,345;2,412
            South;2025-09;60;8,012;2,201
            Total;2025-09;100;7,745;2,301
            """;
    private static final String SECOND = """
            Site;Month;n;Mean;SD
            North;2026-04;50;6,115;2,112
            South;2026-04;50;6,712;2,001
            Total;2026-04;100;6,414;2,101
            """;

    private static final String TOTAL = TableAnswerForm.total("total");

    @Autowired
    private ObservationFiles files;

    @Autowired
    private MeasureAccess access;

    private TestMeasures measuring;
    private MeasureId measure;

    @BeforeEach
    void a_mean_is_measured() {
        measuring = new TestMeasures(cast);
        measure = measuring.define(measuring.held(), mean());
    }

    @Test
    @DisplayName("findings C5: a table with a total and decimal commas needs two answers, the next one none")
    void answers_hold_for_the_next_table_of_the_same_heading() {
        var first = upload(FIRST);
        assertThat(preview(first).questions())
                .extracting(TablePage.Question::field)
                .containsExactly("numbers", TOTAL);
        assertThat(refusal(() -> load(first))).containsExactly("outcome-file.asked");
        answer(first, Map.of("numbers", "COMMA", TOTAL, "LEAVE_OUT"));
        assertThat(preview(first).isAsking()).isFalse();
        assertThat(load(first)).isEqualTo(2);
        var second = upload(SECOND);
        assertThat(preview(second).isAsking()).isFalse();
        assertThat(load(second)).isEqualTo(2);
        assertThat(access.observations(measure))
                .extracting(one -> one.value().center())
                .containsExactlyInAnyOrder(7.345, 8.012, 6.115, 6.712);
    }

    @Test
    void an_answer_is_recorded_in_words_and_can_be_changed() {
        var first = upload(FIRST);
        answer(first, Map.of("numbers", "COMMA", TOTAL, "LEAVE_OUT"));
        answer(first, Map.of("numbers", "COMMA", TOTAL, "LEAVE_OUT"));
        assertThat(answered()).hasSize(1);
        assertThat(answered().getFirst())
                .contains("Numbers with a decimal comma", "“total”: A total (leave it out)")
                .doesNotContain("COMMA");
        answer(first, Map.of(TOTAL, "TOGETHER"));
        assertThat(answered()).hasSize(2);
        assertThat(load(first)).isEqualTo(3);
    }

    @Test
    void answers_of_another_measure_do_not_decide() {
        answer(upload(FIRST), Map.of("numbers", "COMMA", TOTAL, "LEAVE_OUT"));
        measure = measuring.define(measuring.held(), mean());
        assertThat(preview(upload(FIRST)).isAsking()).isTrue();
    }

    @Test
    void columns_are_chosen_and_an_impossible_choice_is_refused() {
        measure = measuring.define(measuring.held(), share());
        var file = upload("Clinic,Month,Number screened,Events,Total\nA,2026-01,50,20,100\nA,2026-06,60,30,100\n");
        assertThat(preview(file).isAskingColumns()).isTrue();
        assertThat(refusal(() ->
                        answer(file, Map.of("column-FROM", "1", "column-NUMERATOR", "3", "column-DENOMINATOR", "3"))))
                .containsExactly("outcome-file.columns");
        answer(
                file,
                Map.of("column-SITE", "0", "column-FROM", "1", "column-NUMERATOR", "3", "column-DENOMINATOR", "4"));
        assertThat(load(file)).isEqualTo(2);
    }

    private List<String> answered() {
        return auditEventsOf(measure.value()).stream()
                .filter(event -> event.kind().equals("TableAnswered"))
                .map(event -> String.valueOf(event.after()))
                .toList();
    }

    private UUID upload(String table) {
        var content = table.getBytes(StandardCharsets.UTF_8);
        return cast.as(cast.drKhan(), me -> files.upload(me, measure, "table.csv", content));
    }

    private TablePage preview(UUID file) {
        return cast.as(cast.drKhan(), me -> files.preview(me, measure, file));
    }

    private void answer(UUID file, Map<String, String> sent) {
        cast.let(cast.drKhan(), me -> files.answer(me, measure, file, sent));
    }

    private int load(UUID file) {
        return cast.as(cast.drKhan(), me -> files.load(me, measure, file));
    }

    private static List<String> refusal(Runnable attempt) {
        var refused = assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .actual();
        return refused.objections().stream().map(Objection::key).toList();
    }
}
