package org.baselinecme.needs;

import java.util.List;
import java.util.Map;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Standing;
import org.baselinecme.kernel.Objection;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.office.Moments;
import org.jspecify.annotations.Nullable;

/** What the page of an assessment shows. */
record NeedsPage(
        Standing place,
        AssessmentState state,
        Content content,
        List<Comment> comments,
        Rights rights,
        Map<PersonId, String> names,
        Moments moments) {

    /** One question as it is shown. */
    QuestionPart part(String name) {
        var question = Question.valueOf(name);
        var answer = content.answer(question);
        return new QuestionPart(question, answer, savedLine(answer), remarks(question));
    }

    private String savedLine(Answer answer) {
        return answer.savedAt() == null ? "" : moments.say(answer.savedAt());
    }

    /** Who saved the answer last; empty where it was the one who looks. */
    String savedBy(QuestionPart part) {
        return nameOf(part.answer().savedBy());
    }

    private List<Remark> remarks(Question question) {
        return comments.stream()
                .filter(comment -> comment.question() == question)
                .map(comment -> new Remark(
                        comment.id().toString(),
                        comment.text(),
                        nameOf(comment.by()),
                        moments.say(comment.at()),
                        comment.answer(),
                        nameOf(comment.answeredBy()),
                        rights.mayWrite() && !comment.isAnswered()))
                .toList();
    }

    private String nameOf(@Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    String owner() {
        return nameOf(place.owner());
    }

    /** What stands against submitting, and what is advised. */
    List<Objection> objections() {
        return SubmissionRules.objectionsTo(content);
    }

    boolean isBlocked() {
        return objections().stream().anyMatch(Objection::blocks);
    }

    /** Comments that wait for an answer. */
    long openComments() {
        return comments.stream().filter(comment -> !comment.isAnswered()).count();
    }

    /** What the one who looks may do. */
    record Rights(boolean mayWrite, boolean maySubmit, boolean mayDecide, boolean mayAllow) {
        static Rights of(Me me, Standing place, AssessmentState state, Content content) {
            var own = me.is(place.owner());
            return new Rights(
                    state.isOpen() && me.may(Duty.WRITE_NEEDS, place),
                    state.isOpen() && own,
                    state == AssessmentState.SUBMITTED && !own && me.may(Duty.DECIDE_NEEDS, place),
                    content.isKnowledgeAlone() && !content.allowed() && me.may(Duty.ALLOW_KNOWLEDGE_ONLY, place));
        }
    }

    /** A comment as it is shown. */
    record Remark(
            String id,
            String text,
            String by,
            String at,
            @Nullable String answer,
            String answeredBy,
            boolean waits) {}
}
