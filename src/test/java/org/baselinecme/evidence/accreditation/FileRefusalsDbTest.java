package org.baselinecme.evidence.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestReconciliations.pdf;

import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestReconciliations;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Services refuse violations of each rule of the activity file. */
class FileRefusalsDbTest extends DatabaseTest {
    @Autowired
    private Filings filings;

    @Autowired
    private FilePages pages;

    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt(
                        "R56 closing with a record missing",
                        "file-missing.promotion",
                        () -> with().close(with().explainedExcept(FileRecord.PROMOTION))),
                new Attempt(
                        "R56 closing with a session without attendance",
                        "file-missing.attendance",
                        () -> with().close(with().explainedExcept(FileRecord.ATTENDANCE))),
                new Attempt(
                        "closing with an evaluation nobody answered",
                        "file-missing.evaluation",
                        () -> with().close(with().explainedExcept(FileRecord.EVALUATION))),
                new Attempt("reconciling before it was held", "activity.not-from-here", () -> {
                    var activity = cast.activities().approved();
                    let(cast.rahmani(), me -> cast.services().reconciliations().begin(me, activity));
                }),
                new Attempt(
                        "explaining what is there",
                        "explanation-needless",
                        () -> explain(with().delivered(), FileRecord.NEEDS, TestReconciliations.WHY)),
                new Attempt(
                        "explaining what does not apply",
                        "explanation-needless",
                        () -> explain(with().delivered(), FileRecord.SUPPORT, TestReconciliations.WHY)),
                new Attempt("explaining over an explanation", "explanation-stands", () -> {
                    var activity = with().delivered();
                    explain(activity, FileRecord.PROMOTION, TestReconciliations.WHY);
                    explain(activity, FileRecord.PROMOTION, "Another reason altogether.");
                }),
                new Attempt("R55 a paper taken out of a closed file", "file-closed", () -> {
                    var activity = closed();
                    let(
                            cast.rahmani(),
                            me -> filings.withdraw(me, activity, FileRecord.PROMOTION, paper(activity), "Old."));
                }),
                new Attempt("R55 an explanation taken out of a closed file", "file-closed", () -> {
                    var activity = closed();
                    let(cast.rahmani(), me -> filings.takeBack(me, activity, FileRecord.BUDGET));
                }),
                new Attempt("closing twice", "activity.not-from-here", () -> with().close(closed())));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void the_attempt_is_refused_with_its_objection_and_changes_nothing(Attempt attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt.work()::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(attempt.objection()));
    }

    private TestReconciliations with() {
        return new TestReconciliations(cast);
    }

    private ActivityId closed() {
        var activity = with().explainedExcept(FileRecord.PROMOTION);
        with().file(activity, FileRecord.PROMOTION, pdf("Flyer"));
        with().close(activity);
        return activity;
    }

    private void explain(ActivityId activity, FileRecord record, String why) {
        let(cast.rahmani(), me -> filings.explain(me, activity, record, why));
    }

    private UUID paper(ActivityId activity) {
        var page = as(cast.okafor(), me -> pages.of(me, activity, FileRecord.PROMOTION));
        return UUID.fromString(page.row().documents().getLast().id());
    }

    record Attempt(String rule, String objection, Runnable work) {
        @Override
        public String toString() {
            return rule + " → " + objection;
        }
    }
}
