package org.baselinecme.planning.needs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The page of an assessment. */
record NeedsPage(
        Standing place,
        AssessmentState state,
        NeedsContent content,
        List<NeedsComment> comments,
        Rights rights,
        Map<PersonId, String> names,
        Moments moments) {

    /** One question as it is shown. */
    public QuestionPart part(String name) {
        var question = NeedsQuestion.valueOf(name);
        var answer = content.answer(question);
        return new QuestionPart(question, answer, savedLine(answer), remarks(question));
    }

    private String savedLine(NeedsAnswer answer) {
        return answer.savedAt() == null ? "" : moments.say(answer.savedAt());
    }

    /** The name of the person who saved the answer last; empty where nobody did. */
    public String savedBy(QuestionPart part) {
        return nameOf(part.answer().savedBy());
    }

    private List<Remark> remarks(NeedsQuestion question) {
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

    public String owner() {
        return nameOf(place.owner());
    }

    /** Message key of its state. */
    public String stateMessage() {
        return "assessment." + state.name().toLowerCase(Locale.ROOT);
    }

    /** The color of its state: ok, wait or stop. */
    public String tone() {
        return switch (state) {
            case DRAFT, SUBMITTED -> "info";
            case RETURNED -> "wait";
            case DECLINED -> "";
            case ACCEPTED -> "ok";
        };
    }

    /** Whether the reader can neither write nor decide. */
    public boolean isJustToRead() {
        return !state.isOpen() && !rights.mayDecide();
    }

    /** The content of a question's field: the saved answer, or a text that could not be saved. */
    public Draft shown(QuestionPart part, @Nullable Draft draft) {
        return draft != null && draft.isFor(part.question()) ? draft : Draft.saved(part.answer());
    }

    /** The formats that may be chosen today. */
    public List<ReferenceRow> formats(References.Lists lists) {
        return lists.of(ReferenceList.ACTIVITY_FORMAT);
    }

    /** The competencies that may be chosen today. */
    public List<ReferenceRow> competencies(References.Lists lists) {
        return lists.of(ReferenceList.COMPETENCY);
    }

    /** The labels of the selected options. */
    public List<Label> labels(QuestionPart part, References.Lists lists) {
        return part.answer().choices().stream()
                .map(code -> switch (part.question()) {
                    case CHANGE -> new Label("target." + code, null);
                    case RATIONALE -> new Label("", lists.label(ReferenceList.ACTIVITY_FORMAT, code));
                    default -> new Label("", lists.label(ReferenceList.COMPETENCY, code));
                })
                .toList();
    }

    /** Objections to submitting, and advice. */
    public List<Objection> objections() {
        return SubmissionPolicy.objectionsTo(content);
    }

    /** The advice for the person who decides. */
    public List<Objection> advice() {
        return objections().stream().filter(objection -> !objection.blocks()).toList();
    }

    public boolean isBlocked() {
        return objections().stream().anyMatch(Objection::blocks);
    }

    /** The number of comments without an answer. */
    public long openComments() {
        return comments.stream().filter(comment -> !comment.isAnswered()).count();
    }

    /** What the reader may do. */
    record Rights(boolean mayWrite, boolean maySubmit, boolean mayDecide, boolean mayAllow) {
        static Rights of(Me me, Standing place, AssessmentState state, NeedsContent content) {
            var own = me.is(place.owner());
            return new Rights(
                    state.isOpen() && me.may(Duty.WRITE_NEEDS, place),
                    state.isOpen() && own,
                    state == AssessmentState.SUBMITTED && !own && me.may(Duty.DECIDE_NEEDS, place),
                    content.isKnowledgeAlone() && !content.allowed() && me.may(Duty.ALLOW_KNOWLEDGE_ONLY, place));
        }
    }

    /** A label from a message, or from a reference list. */
    record Label(String message, @Nullable String text) {}

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
