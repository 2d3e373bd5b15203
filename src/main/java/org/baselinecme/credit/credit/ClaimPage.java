package org.baselinecme.credit.credit;

import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.delivery.learning.Question;
import org.baselinecme.delivery.participation.NoticeContent;
import org.baselinecme.planning.designation.StyledText;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;

/**
 * The one screen on which a learner claims.
 *
 * @param eyebrow the activity, and when
 * @param hours how much, as it is printed large
 * @param amounts the same by credit system
 * @param participation whether it is documented and no credit (R31)
 * @param contradicted whether the stated profession and the degrees do not agree
 * @param path where the form goes
 * @param door where the learner checks in before the confirmation opens; empty where that is done or not needed
 * @param until until when it can be claimed
 * @param window what of it can still be claimed
 * @param questions empty where they were answered
 * @param shown what learners are told before they engage (R8)
 * @param standing the claim that stands already; empty where none does
 */
record ClaimPage(
        String eyebrow,
        String title,
        Credits hours,
        List<StyledText> amounts,
        boolean participation,
        boolean contradicted,
        List<ExplanationLine> lines,
        List<String> waiting,
        List<Objection> against,
        String path,
        String door,
        String until,
        ClaimWindow window,
        List<Question> questions,
        NoticeContent shown,
        String standing) {

    public boolean isReady() {
        return against.isEmpty() && standing.isEmpty();
    }

    public boolean isAwarded() {
        return !standing.isEmpty();
    }

    public boolean isCheckIn() {
        return !door.isEmpty();
    }

    public boolean isAsked() {
        return !questions.isEmpty();
    }

    /** Amounts that can be claimed, the most first: every quarter down to one. */
    public List<String> choices() {
        return IntStream.rangeClosed(1, hours.quarters())
                .mapToObj(less -> new Credits(hours.quarters() + 1 - less).toString())
                .toList();
    }

    /** Whether the learner may ask the office to claim after all. */
    public boolean isLate() {
        return window.isClosed() && standing.isEmpty();
    }

    /** Whether the office was asked and has not decided. */
    public boolean isLateAsked() {
        var asked = window.asked();
        return isLate() && asked != null && asked.isWaiting();
    }

    /** Why the office declined; empty where it did not. */
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
