package org.baselinecme.evidence.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.evidence.accreditation.Finding.Result.MISSING;
import static org.baselinecme.evidence.accreditation.Finding.Result.NOT_APPLICABLE;
import static org.baselinecme.evidence.accreditation.Finding.Result.PRESENT;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.junit.jupiter.api.Test;

class RecordStateTest {
    private static final ActivityId ACTIVITY = ActivityId.next();

    @Test
    void data_take_precedence_over_documents_and_explanations() {
        assertThat(RecordState.of(PRESENT, true, true)).isEqualTo(RecordState.PRESENT);
        assertThat(RecordState.of(NOT_APPLICABLE, false, true)).isEqualTo(RecordState.NOT_APPLICABLE);
    }

    @Test
    void a_document_counts_as_filed_and_never_as_data() {
        assertThat(RecordState.of(MISSING, true, false)).isEqualTo(RecordState.FILED);
        assertThat(RecordState.of(MISSING, true, true)).isEqualTo(RecordState.FILED);
        assertThat(RecordState.of(NOT_APPLICABLE, true, false)).isEqualTo(RecordState.FILED);
        assertThat(RecordState.FILED.isThere()).isTrue();
    }

    @Test
    void an_explained_gap_stays_missing_and_does_not_prevent_closing() {
        var explained = RecordState.of(MISSING, false, true);
        assertThat(explained).isEqualTo(RecordState.EXPLAINED);
        assertThat(explained.isThere()).isFalse();
        assertThat(explained.isSettled()).isTrue();
    }

    @Test
    void only_unexplained_gaps_prevent_closing() {
        var finding = Finding.missing(FileRecord.PROMOTION, "file-finding.promotion.not");
        assertThat(new FileRecordStatus(finding, List.of(), null).objections(ACTIVITY))
                .extracting(Objection::key, Objection::mend)
                .containsExactly(
                        Assertions.tuple("file-missing.promotion", "/activities/" + ACTIVITY + "/file/promotion"));
        assertThat(new FileRecordStatus(finding, List.of(current()), null).objections(ACTIVITY))
                .isEmpty();
        assertThat(new FileRecordStatus(finding, List.of(), explanation()).objections(ACTIVITY))
                .isEmpty();
    }

    @Test
    void a_withdrawn_document_does_not_count() {
        var finding = Finding.missing(FileRecord.PROMOTION, "file-finding.promotion.not");
        var withdrawn = document("Fatima Rahmani", Instant.EPOCH, "Of another year.");
        assertThat(new FileRecordStatus(finding, List.of(withdrawn), null).state())
                .isEqualTo(RecordState.MISSING);
        assertThat(new FileRecordStatus(finding, List.of(withdrawn, current()), null).state())
                .isEqualTo(RecordState.FILED);
    }

    @Test
    void there_are_26_records_and_each_has_a_path() {
        assertThat(FileRecord.values()).hasSize(27);
        assertThat(Arrays.stream(FileRecord.values()).map(FileRecord::code).map(FileRecord::of))
                .containsExactly(FileRecord.values());
        Assertions.assertThatExceptionOfType(NotFound.class).isThrownBy(() -> FileRecord.of("PROMOTION"));
        Assertions.assertThatExceptionOfType(NotFound.class).isThrownBy(() -> FileRecord.of("../needs"));
    }

    private static ExplanationRow explanation() {
        return new ExplanationRow(FileRecord.PROMOTION, "By word of mouth.", "Fatima Rahmani", Instant.EPOCH);
    }

    private static FiledDocumentRow current() {
        return document(null, null, null);
    }

    private static FiledDocumentRow document(String withdrawnBy, Instant withdrawnAt, String why) {
        return new FiledDocumentRow(
                UUID.randomUUID(),
                FileRecord.PROMOTION,
                "Flyer",
                "",
                "flyer.pdf",
                "00".repeat(32),
                1200,
                "Fatima Rahmani",
                Instant.EPOCH,
                withdrawnBy,
                withdrawnAt,
                why);
    }
}
