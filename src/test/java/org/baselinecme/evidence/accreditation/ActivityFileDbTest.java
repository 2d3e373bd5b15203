package org.baselinecme.evidence.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestReconciliations.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.Support;
import org.baselinecme.TestReconciliations;
import org.baselinecme.evidence.accreditation.FilePage.Show;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.support.SupportNature;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class ActivityFileDbTest extends DatabaseTest {
    @Autowired
    private FilePages pages;

    @Autowired
    private Filings filings;

    @Autowired
    private FileRequirements waiting;

    private TestReconciliations reconciliations;

    @BeforeEach
    void theCoordinatorKeepsFiles() {
        reconciliations = new TestReconciliations(cast);
    }

    @Test
    void each_record_is_read_from_the_data() {
        var activity = reconciliations.delivered();
        assertThat(states(activity))
                .containsEntry(FileRecord.NEEDS, RecordState.PRESENT)
                .containsEntry(FileRecord.CONTROL, RecordState.PRESENT)
                .containsEntry(FileRecord.VALIDITY, RecordState.PRESENT)
                .containsEntry(FileRecord.DESIGNATION, RecordState.PRESENT)
                .containsEntry(FileRecord.SUPPORT, RecordState.NOT_APPLICABLE)
                .containsEntry(FileRecord.PARTNERS, RecordState.NOT_APPLICABLE)
                .containsEntry(FileRecord.ENDURING, RecordState.NOT_APPLICABLE)
                .containsEntry(FileRecord.ASSESSMENT, RecordState.NOT_APPLICABLE)
                .containsEntry(FileRecord.PAPERS, RecordState.NOT_APPLICABLE)
                .containsEntry(FileRecord.SHOWN, RecordState.MISSING)
                .containsEntry(FileRecord.ATTENDANCE, RecordState.MISSING)
                .containsEntry(FileRecord.EVALUATION, RecordState.MISSING);
        reconciliations.recordAttendance(activity, cast.petrov());
        assertThat(states(activity)).containsEntry(FileRecord.ATTENDANCE, RecordState.PRESENT);
    }

    @Test
    @DisplayName("findings A4: record 14 follows the recorded answer (R11)")
    void r11_the_record_of_support_follows_the_recorded_answer() {
        var activity = cast.activities().scheduled();
        assertThat(states(activity)).containsEntry(FileRecord.SUPPORT, RecordState.MISSING);
        var company = cast.support().company(cast.disclosures().uniqueName("Oriavant"));
        var supporter = cast.support().inKind(activity, company);
        assertThat(states(activity)).containsEntry(FileRecord.SUPPORT, RecordState.MISSING);
        cast.support().file(activity, supporter, Support.agreement("2026-11-02", "2026-11-03"));
        assertThat(states(activity)).containsEntry(FileRecord.SUPPORT, RecordState.PRESENT);
        cast.support().signed(activity, company, SupportNature.MONEY, "2026-11-03");
        assertThat(states(activity)).containsEntry(FileRecord.SUPPORT, RecordState.MISSING);
        reconciliations.file(activity, FileRecord.SUPPORT, pdf("Accounting"));
        assertThat(states(activity)).containsEntry(FileRecord.SUPPORT, RecordState.FILED);
    }

    @Test
    void r76_the_record_of_artificial_intelligence_needs_every_answer_and_a_policy() {
        var activity = cast.activities().scheduled();
        assertThat(states(activity)).containsEntry(FileRecord.AI, RecordState.MISSING);
        let(
                cast.okafor(),
                me -> cast.services().aiPolicies().file(me, "policy.pdf", TestReconciliations.bytes("%PDF-1.7 AI")));
        assertThat(states(activity)).containsEntry(FileRecord.AI, RecordState.MISSING);
        cast.activities().accept(activity, cast.learners().slots(activity).getFirst());
        assertThat(states(activity)).containsEntry(FileRecord.AI, RecordState.PRESENT);
    }

    @Test
    void a_draft_has_a_file_and_a_joint_activity_needs_its_agreement() {
        assertThat(states(cast.grandRounds())).containsEntry(FileRecord.NEEDS, RecordState.MISSING);
        assertThat(states(cast.activities().jointlyProvided())).containsEntry(FileRecord.PARTNERS, RecordState.MISSING);
    }

    @Test
    void a_document_is_filed_once_even_concurrently() {
        var activity = reconciliations.delivered();
        assertThat(reconciliations.file(activity, FileRecord.PROMOTION, pdf("Flyer")))
                .isTrue();
        assertThat(reconciliations.file(activity, FileRecord.PROMOTION, pdf("Flyer")))
                .isFalse();
        Runnable again = () -> reconciliations.file(activity, FileRecord.BUDGET, pdf("Budget"));
        assertThat(Race.of(List.of(again, again, again))).allMatch(Optional::isEmpty);
        assertThat(states(activity))
                .containsEntry(FileRecord.PROMOTION, RecordState.FILED)
                .containsEntry(FileRecord.BUDGET, RecordState.FILED);
        assertThat(kinds(activity, "DocumentFiled")).isEqualTo(2);
    }

    @Test
    void a_withdrawn_document_stays_readable_and_can_be_filed_again() {
        var activity = reconciliations.delivered();
        reconciliations.file(activity, FileRecord.PROMOTION, pdf("Flyer"));
        var paper = paper(activity, FileRecord.PROMOTION);
        let(cast.rahmani(), me -> filings.withdraw(me, activity, FileRecord.PROMOTION, paper, "Of another year."));
        let(cast.rahmani(), me -> filings.withdraw(me, activity, FileRecord.PROMOTION, paper, "Of another year."));
        assertThat(states(activity)).containsEntry(FileRecord.PROMOTION, RecordState.MISSING);
        assertThat(kinds(activity, "DocumentWithdrawn")).isEqualTo(1);
        var read = as(cast.drKhan(), me -> pages.open(me, activity, FileRecord.PROMOTION, paper));
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.drKhan(), me -> pages.open(me, activity, FileRecord.BUDGET, paper)));
        assertThat(reconciliations.file(activity, FileRecord.PROMOTION, pdf("Flyer")))
                .isTrue();
    }

    @Test
    void an_explanation_is_added_once_and_withdrawn_once() {
        var activity = reconciliations.delivered();
        Runnable explain = () ->
                let(cast.rahmani(), me -> filings.explain(me, activity, FileRecord.PROMOTION, TestReconciliations.WHY));
        assertThat(Race.of(List.of(explain, explain))).allMatch(Optional::isEmpty);
        assertThat(states(activity)).containsEntry(FileRecord.PROMOTION, RecordState.EXPLAINED);
        assertThat(kinds(activity, "GapExplained")).isEqualTo(1);
        let(cast.rahmani(), me -> filings.takeBack(me, activity, FileRecord.PROMOTION));
        let(cast.rahmani(), me -> filings.takeBack(me, activity, FileRecord.PROMOTION));
        assertThat(states(activity)).containsEntry(FileRecord.PROMOTION, RecordState.MISSING);
        assertThat(kinds(activity, "ExplanationTakenBack")).isEqualTo(1);
    }

    @Test
    void an_activity_is_closed_once_each_gap_is_filed_or_explained() {
        var activity = reconciliations.explainedExcept(FileRecord.PROMOTION);
        reconciliations.file(activity, FileRecord.PROMOTION, pdf("Flyer"));
        reconciliations.close(activity);
        var page = as(cast.okafor(), me -> pages.of(me, activity, Optional.of(Show.ALL)));
        assertThat(page.stage()).isEqualTo(Stage.CLOSED);
        assertThat(page.missing()).isEmpty();
        assertThat(reconciliations.file(activity, FileRecord.BUDGET, pdf("Late budget")))
                .isTrue();
    }

    @Test
    void a_document_withdrawn_during_closing_is_never_missing_in_a_closed_file() {
        var activity = reconciliations.explainedExcept(FileRecord.PROMOTION);
        reconciliations.file(activity, FileRecord.PROMOTION, pdf("Flyer"));
        var paper = paper(activity, FileRecord.PROMOTION);
        Race.of(List.of(
                () -> reconciliations.close(activity),
                () -> let(
                        cast.okafor(),
                        me -> filings.withdraw(me, activity, FileRecord.PROMOTION, paper, "Of another year."))));
        var page = as(cast.okafor(), me -> pages.of(me, activity, Optional.of(Show.ALL)));
        assertThat(page.isClosed()).isEqualTo(page.missing().isEmpty());
    }

    @Test
    void a_held_activity_has_an_open_task_until_it_is_closed() {
        var activity = reconciliations.delivered();
        assertThat(waiting.of(List.of(activity)))
                .extracting(Requirement::message)
                .containsExactly("requirement.not-reconciled");
        let(cast.rahmani(), me -> cast.services().reconciliations().begin(me, activity));
        assertThat(waiting.of(List.of(activity)))
                .extracting(Requirement::message)
                .containsExactly("requirement.not-closed");
        assertThat(waiting.of(List.of(cast.grandRounds()))).isEmpty();
    }

    @Test
    void r66_documents_and_explanations_are_recorded_with_every_field() {
        var activity = reconciliations.delivered();
        reconciliations.file(activity, FileRecord.PROMOTION, pdf("Flyer"));
        var paper = paper(activity, FileRecord.PROMOTION);
        var filed = lastAuditEventOf(paper).after();
        assertThat(filed)
                .contains("\"record\": 12", "\"title\": \"Flyer\"", "\"note\"", "\"file\"", "\"sha256\"", "\"filedAt\"")
                .contains("\"filedBy\": \"" + cast.rahmani() + "\"", "\"activity\": \"" + activity + "\"");
        let(cast.rahmani(), me -> filings.withdraw(me, activity, FileRecord.PROMOTION, paper, "Of another year."));
        assertThat(lastAuditEventOf(paper).before()).contains("\"title\": \"Flyer\"", "\"sha256\"", "\"filedBy\"");
        assertThat(lastAuditEventOf(paper).why()).isEqualTo("Of another year.");
        let(cast.rahmani(), me -> filings.explain(me, activity, FileRecord.BUDGET, TestReconciliations.WHY));
        assertThat(lastAuditEventOf(activity.value()).after()).contains("\"record\": 15", "\"by\"", "\"at\"");
        assertThat(lastAuditEventOf(activity.value()).why()).isEqualTo(TestReconciliations.WHY);
    }

    @Test
    void nothing_is_deleted_by_the_application() {
        for (var table : List.of("filed_document", "gap_explanation"))
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql("delete from " + table).update());
    }

    private Map<FileRecord, RecordState> states(ActivityId activity) {
        return as(cast.okafor(), me -> pages.of(me, activity, Optional.of(Show.ALL))).rows().stream()
                .collect(Collectors.toMap(RecordRow::record, RecordRow::state));
    }

    private UUID paper(ActivityId activity, FileRecord record) {
        var page = as(cast.okafor(), me -> pages.of(me, activity, record));
        return UUID.fromString(page.row().documents().getLast().id());
    }

    private long kinds(ActivityId activity, String kind) {
        return auditEventsOf(activity.value()).stream()
                .filter(event -> event.kind().equals(kind))
                .count();
    }
}
