package org.baselinecme.credit.credit;

import java.util.List;
import org.baselinecme.credit.calculation.ExplanationLine;
import org.baselinecme.delivery.completion.CompletionAsked;
import org.baselinecme.delivery.learning.Question;
import org.baselinecme.delivery.participation.NoticeContent;
import org.baselinecme.office.people.LearnerIds;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a learner claims credit.
 *
 * @param eyebrow activity and time, shown above the title
 * @param hours the amount that can be claimed
 * @param amounts the same by credit system
 * @param participation whether participation is documented and no credit awarded (R31)
 * @param recordedIn where the credit is recorded instead of on paper; empty where the office issues a statement of credit
 * @param contradicted whether the stated profession and the degrees do not agree
 * @param choices amounts that can be claimed, the most first
 * @param ids what the credit systems ask of the learner before an award
 * @param path action of the form
 * @param checkInPath action of the check-in before the confirmation opens; empty if it is done or not needed
 * @param until until when it can be claimed
 * @param window which sessions can still be claimed
 * @param questions of the evaluation; empty if it was answered
 * @param shown the learner notice (R8)
 * @param standing id of the claim in effect; empty without one
 * @param completion what is asked in the place of a session code; null where nothing is
 * @param activity its id, for the forms of the page
 */
record ClaimPage(
        String eyebrow,
        String title,
        Credits hours,
        List<StyledText> amounts,
        boolean participation,
        String recordedIn,
        boolean contradicted,
        List<ExplanationLine> lines,
        List<String> choices,
        List<LearnerIds.Field> ids,
        List<String> waiting,
        List<Objection> against,
        String path,
        String checkInPath,
        String until,
        ClaimWindow window,
        List<Question> questions,
        NoticeContent shown,
        String standing,
        @Nullable CompletionAsked completion,
        String activity) {

    /** Message keys of what its evidence proves. */
    public List<String> proofs() {
        return ExplanationLine.proves(lines);
    }

    public boolean isReady() {
        return against.isEmpty() && standing.isEmpty();
    }

    public boolean isAwarded() {
        return !standing.isEmpty();
    }

    public boolean isCheckIn() {
        return !checkInPath.isEmpty();
    }

    public boolean isAsked() {
        return !questions.isEmpty();
    }

    /** Whether the learner may request a late claim. */
    public boolean isLate() {
        return window.isClosed() && standing.isEmpty();
    }

    /** Whether a late claim was requested and is undecided. */
    public boolean isLateAsked() {
        var asked = window.asked();
        return isLate() && asked != null && asked.isWaiting();
    }

    /** Why the office declined the late claim; empty if it did not. */
    public String declined() {
        var asked = window.asked();
        return asked == null || asked.decidedWhy() == null ? "" : asked.decidedWhy();
    }

    /** Sessions whose own window has closed while others of the activity can still be claimed. */
    public List<String> closed() {
        return window.open().isEmpty()
                ? List.of()
                : window.closed().stream()
                        .map(proof -> proof.session().item().title())
                        .toList();
    }
}
