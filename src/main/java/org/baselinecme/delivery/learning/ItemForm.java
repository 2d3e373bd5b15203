package org.baselinecme.delivery.learning;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * An item of an assessment, as submitted.
 *
 * @param options as many as there are fields, empty ones left out
 * @param right the numbers of the fields whose option is right, from 0
 * @param objective id of an objective of the activity; empty for none
 */
public record ItemForm(
        @NotNull Choice kind,
        @NotBlank @Size(max = 1000) String wording,
        @Nullable List<@Size(max = 300) String> options,
        @Nullable List<String> right,
        @Nullable @Size(max = 2000) String feedback,
        @Nullable @Size(max = 500) String reference,
        @Nullable String objective) {
    static final int FIELDS = 6;

    /** How many options can be right. */
    public enum Choice {
        SINGLE,
        MULTIPLE;

        /** Message key of its name. */
        public String message() {
            return "choice." + name().toLowerCase(Locale.ROOT);
        }
    }

    static ItemForm blank() {
        return new ItemForm(Choice.SINGLE, "", List.of(), List.of(), "", "", "");
    }

    static ItemForm of(AssessmentItem item) {
        var options = item.question().options();
        return new ItemForm(
                item.question().isSeveral() ? Choice.MULTIPLE : Choice.SINGLE,
                item.question().wording(),
                options,
                IntStream.range(0, options.size())
                        .filter(at -> item.correct().contains(options.get(at)))
                        .mapToObj(Integer::toString)
                        .toList(),
                item.feedback(),
                item.reference(),
                item.objective() == null ? "" : item.objective().toString());
    }

    /** Nothing can be chosen from one option. */
    @AssertTrue(message = "{item.options.few}")
    public boolean isEnough() {
        return filled().size() >= 2;
    }

    /** Two that read alike cannot be told apart. */
    @AssertTrue(message = "{item.options.alike}")
    public boolean isDistinct() {
        return filled().stream().map(String::toLowerCase).distinct().count() == filled().size();
    }

    /** One of a single choice, at least one of a multiple choice. */
    @AssertTrue(message = "{item.right.wrong}")
    public boolean isMarked() {
        var marked = correct().size();
        return kind == Choice.MULTIPLE ? marked >= 1 : marked == 1;
    }

    /** The fields as the form shows them, filled up with empty ones. */
    public List<String> fields() {
        var shown = new ArrayList<>(options == null ? List.of() : options);
        while (shown.size() < FIELDS) shown.add("");
        return shown;
    }

    /** Whether the option in this field is marked as right. */
    public boolean isRight(int field) {
        return right != null && right.contains(Integer.toString(field));
    }

    private List<String> filled() {
        return fields().stream()
                .map(ItemForm::line)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<String> correct() {
        var all = fields();
        return IntStream.range(0, all.size())
                .filter(this::isRight)
                .mapToObj(at -> line(all.get(at)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    AssessmentItem toItem(UUID id) {
        var several = kind == Choice.MULTIPLE ? Question.Kind.MULTIPLE : Question.Kind.SINGLE;
        var question = new Question(id, several, clean(wording), filled(), true, false);
        var aim = clean(objective);
        return new AssessmentItem(
                question, correct(), clean(feedback), clean(reference), aim.isEmpty() ? null : uuid(aim));
    }

    private static UUID uuid(String text) {
        return NotFound.unlessUuid(text);
    }

    /** An option is one line: answers of several are told apart by lines. */
    private static String line(@Nullable String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
