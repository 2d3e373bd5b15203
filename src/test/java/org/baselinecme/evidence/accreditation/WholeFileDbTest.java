package org.baselinecme.evidence.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestReconciliations.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestReconciliations;
import org.baselinecme.evidence.accreditation.FilePage.Show;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of an activity at once: what is missing by phase, several gaps explained, and everything downloaded. */
class WholeFileDbTest extends DatabaseTest {
    @Autowired
    private FilePages pages;

    @Autowired
    private Filings filings;

    @Autowired
    private FileBundles bundles;

    private TestReconciliations reconciliations;

    @BeforeEach
    void theCoordinatorKeepsFiles() {
        reconciliations = new TestReconciliations(cast);
    }

    @Test
    void several_missing_records_are_explained_with_one_reason_or_none_is() {
        var activity = reconciliations.reconciling();
        var two = List.of(FileRecord.PROMOTION, FileRecord.COMMENDATION);
        let(cast.rahmani(), me -> filings.explainAll(me, activity, two, TestReconciliations.WHY));
        assertThat(states(activity))
                .containsEntry(FileRecord.PROMOTION, RecordState.EXPLAINED)
                .containsEntry(FileRecord.COMMENDATION, RecordState.EXPLAINED);
        var withOneThatIsThere = List.of(FileRecord.EVALUATION, FileRecord.NEEDS);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(
                        cast.rahmani(),
                        me -> filings.explainAll(me, activity, withOneThatIsThere, TestReconciliations.WHY)))
                .withMessage("explanation-needless");
        assertThat(states(activity)).containsEntry(FileRecord.EVALUATION, RecordState.MISSING);
    }

    @Test
    void the_file_opens_on_what_is_missing_by_phase() {
        var activity = reconciliations.delivered();
        var page = as(cast.rahmani(), me -> pages.of(me, activity, Optional.empty()));
        assertThat(page.shown()).isNotEmpty().allMatch(RecordRow::isOpen);
        assertThat(page.phases().values().stream().flatMap(List::stream)).hasSameSizeAs(page.shown());
        assertThat(List.copyOf(page.phases().keySet())).isSorted();
        var there = page.rows().stream().filter(row -> row.state().isThere()).toList();
        assertThat(Show.first(there)).as("where nothing is missing").isEqualTo(Show.ALL);
    }

    @Test
    void everything_is_downloaded_as_one_archive_without_withdrawn_documents() throws IOException {
        var activity = reconciliations.delivered();
        reconciliations.file(activity, FileRecord.PROMOTION, pdf("Flyer"));
        reconciliations.file(activity, FileRecord.BUDGET, pdf("Wrong budget"));
        owner().sql(
                        "update filed_document set withdrawn_by = filed_by, withdrawn_at = filed_at, withdrawn_why = 'Wrong one.' "
                                + "where activity = ? and record = 'budget'")
                .param(activity.value())
                .update();
        var bundle = as(cast.rahmani(), me -> bundles.of(me, activity));
        var out = new ByteArrayOutputStream();
        bundle.write(out);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names).hasSize(2);
        assertThat(names.getFirst()).matches("activity-file-.*\\.pdf");
        assertThat(names.getLast()).startsWith("12-promotion/");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.lindgren(), me -> bundles.of(me, activity)));
    }

    private Map<FileRecord, RecordState> states(ActivityId activity) {
        return as(cast.rahmani(), me -> pages.of(me, activity, Optional.of(Show.ALL))).rows().stream()
                .collect(Collectors.toMap(RecordRow::record, RecordRow::state));
    }
}
