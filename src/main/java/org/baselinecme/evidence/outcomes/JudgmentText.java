package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Locale;
import org.baselinecme.evidence.judgment.Caveat;
import org.baselinecme.evidence.judgment.JudgedFigure;
import org.baselinecme.evidence.judgment.Judgment;
import org.baselinecme.evidence.judgment.Remark;
import org.baselinecme.evidence.judgment.Verdict;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words a judgment: its steps, its caveats, and what would change it. */
@Component
class JudgmentText {
    private static final double FEW_TIMES = 50;

    private final MessageSource messages;

    JudgmentText(MessageSource messages) {
        this.messages = messages;
    }

    /** How the verdict came about, in order. */
    List<String> steps(Comparison found) {
        return judgment(found).steps().stream().map(step -> text(step, found)).toList();
    }

    /** What speaks against it. */
    List<String> caveats(Comparison found) {
        return judgment(found).caveats().stream()
                .map(caveat -> text(caveat.text(), found))
                .toList();
    }

    /** The reasons that withhold the verdict, as part of a sentence. */
    String reasons(Comparison found) {
        return String.join(
                "; ",
                judgment(found).withholding().stream()
                        .map(caveat -> text(caveat.reason(), found))
                        .toList());
    }

    /** What would change the verdict. */
    List<String> mends(Comparison found) {
        return judgment(found).mends().stream().map(mend -> text(mend, found)).toList();
    }

    private static Judgment judgment(Comparison found) {
        return found.judgment().orElseThrow();
    }

    private String text(Remark remark, Comparison found) {
        return message(
                remark.key(),
                remark.figures().stream().map(figure -> text(figure, found)).toArray());
    }

    /** Counts stay numbers, as messages choose their words by them. */
    private Object text(JudgedFigure figure, Comparison found) {
        var figures = found.text();
        return switch (figure) {
            case JudgedFigure.Level level -> figures.value(level.value());
            case JudgedFigure.Center center -> figures.center(center.value());
            case JudgedFigure.Change change -> figures.difference(change.difference());
            case JudgedFigure.Bounds bounds -> figures.interval(bounds.interval());
            case JudgedFigure.P p -> figures.p(p.p());
            case JudgedFigure.Count count -> count.count();
            case JudgedFigure.Plain plain -> figures.plain(plain.value());
            case JudgedFigure.Name name -> name.name();
            case JudgedFigure.Days days -> figures.days(days.first(), days.last());
            case JudgedFigure.Message message -> message(message.key());
        };
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
