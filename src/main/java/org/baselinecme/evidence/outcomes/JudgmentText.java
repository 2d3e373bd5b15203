package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.baselinecme.evidence.judgment.Caveat;
import org.baselinecme.evidence.judgment.JudgedFigure;
import org.baselinecme.evidence.judgment.Judgment;
import org.baselinecme.evidence.judgment.Remark;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.baselinecme.platform.statistics.DecimalText;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.PText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words a judgment: its steps, its caveats, and what would change it. */
@Component
class JudgmentText {
    private static final int PERCENT = 100;

    private final MessageSource messages;

    JudgmentText(MessageSource messages) {
        this.messages = messages;
    }

    /** How the verdict came about, what speaks against it, and what would change it. */
    Explanation explained(Comparison found) {
        return found.judgment()
                .map(judgment -> new Explanation(
                        texts(judgment.steps(), found),
                        texts(judgment.caveats().stream().map(Caveat::text).toList(), found),
                        texts(judgment.mends(), found)))
                .orElse(Explanation.NONE);
    }

    private List<String> texts(List<Remark> remarks, Comparison found) {
        return remarks.stream().map(remark -> text(remark, found)).toList();
    }

    /** The reasons that withhold the verdict, as part of a sentence. */
    String reasons(Comparison found) {
        return String.join(
                "; ",
                judgment(found).withholding().stream()
                        .map(caveat -> text(caveat.reason(), found))
                        .toList());
    }

    /** The smallest important difference. */
    String smallest(Comparison found) {
        return String.valueOf(text(new JudgedFigure.Change(judgment(found).smallest()), found));
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
        var figures = FigureText.of(found.measure().form());
        return switch (figure) {
            case JudgedFigure.Level level -> figures.value(level.value());
            case JudgedFigure.Part part -> DecimalText.of(part.share() * PERCENT, 0) + "%";
            case JudgedFigure.Change change ->
                figures.difference(found.first(), found.second(), between(change.difference(), change.difference()));
            case JudgedFigure.Bounds bounds ->
                figures.interval(
                        found.first(),
                        found.second(),
                        between(bounds.interval().low(), bounds.interval().high()));
            case JudgedFigure.P p -> PText.of(p.p());
            case JudgedFigure.Threshold threshold ->
                DecimalText.of(threshold.p(), DecimalText.visible(3, threshold.p()));
            case JudgedFigure.Count count -> count.count();
            case JudgedFigure.Plain plain -> DecimalText.of(plain.value(), 1);
            case JudgedFigure.Name name -> name.name();
            case JudgedFigure.Days days -> OutcomeFormat.period(new DateRange(days.first(), days.last()));
            case JudgedFigure.Message message -> message(message.key());
        };
    }

    private static Effect between(double low, double high) {
        return new Effect(low, new Interval(low, high), "", "", 0, Optional.empty(), OptionalDouble.empty(), 0);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
