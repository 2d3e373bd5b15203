package org.baselinecme.evidence.outcomes;

import java.util.Locale;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.baselinecme.platform.statistics.DecimalText;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.PText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Composes the claim of change from the figures: what rose or fell, from and to which value, based on how many, with the
 * interval and the intervention. It never states a cause.
 */
@Component
class ChangePresenter {
    private final MessageSource messages;
    private final JudgmentText judgments;

    ChangePresenter(MessageSource messages, JudgmentText judgments) {
        this.messages = messages;
        this.judgments = judgments;
    }

    /** The sentence; only for a comparison without blocking objections. */
    String sentence(Comparison found) {
        var measure = found.measure().form();
        var effect = found.effect().orElseThrow();
        var text = FigureText.of(measure);
        var decimals = text.decimals(found.first(), found.second());
        return message(
                "change." + found.verdict().orElseThrow().name().toLowerCase(Locale.ROOT),
                measure.name(),
                message(found.second().center() < found.first().center() ? "change.fell" : "change.rose"),
                text.first(found.first(), decimals),
                text.value(found.second(), decimals),
                figures(found, effect),
                measure.intervention(),
                OutcomeFormat.day(measure.intervenedOn()),
                measure.synthetic() ? "◇ " : "",
                reason(found, effect));
    }

    /** 43.0% → 62.0% (+19.0 points); where the sums mislead, the difference is that of the judgment, and is said so. */
    String headline(Comparison found) {
        var text = FigureText.of(found.measure().form());
        var effect = found.effect().orElseThrow();
        var decimals = text.decimals(found.first(), found.second());
        var difference = text.difference(found.first(), found.second(), effect) + basis(found);
        return message(
                "outcome.headline",
                text.first(found.first(), decimals),
                text.value(found.second(), decimals),
                effect.difference() > 0 ? "+" + difference : difference);
    }

    /** Why it is neither an improvement nor a worsening. */
    private String reason(Comparison found, Effect effect) {
        return switch (found.verdict().orElseThrow()) {
            case IMPROVED, WRONG_WAY -> "";
            case INCONCLUSIVE -> judgments.reasons(found);
            case TOO_SMALL -> judgments.smallest(found);
            case NO_CHANGE_SHOWN -> message(noChange(effect));
        };
    }

    private static String noChange(Effect effect) {
        if (effect.interval().contains(0)) return "change.why.zero";
        return effect.isTested() ? "change.why.chance" : "change.why.few";
    }

    private String figures(Comparison found, Effect effect) {
        var text = FigureText.of(found.measure().form());
        return message(
                "change.figures",
                text.basis(found.first()),
                text.basis(found.second()),
                text.difference(found.first(), found.second(), effect),
                text.interval(found.first(), found.second(), effect),
                hasSize(found) ? size(effect) : p(effect),
                basis(found));
    }

    /** Whether an effect size is stated: it is that of the sums, which mislead where something else decides. */
    static boolean hasSize(Comparison found) {
        return found.judgment()
                .filter(judgment -> !judgment.held() && !judgment.isBeyondOthers())
                .filter(judgment -> Double.isFinite(judgment.effect().size()))
                .isPresent();
    }

    /** What the difference is beyond, if it is not the one of the sums. */
    private String basis(Comparison found) {
        var judgment = found.judgment().orElseThrow();
        if (judgment.isBeyondOthers()) return " " + message("change.beyond");
        return judgment.held() ? " " + message("change.held") : "";
    }

    /** Cohen's h 0.38, small; p < 0.001. */
    String size(Effect effect) {
        if (!effect.isTested()) return message("effect.untested", Effect.LEAST);
        if (effect.isRatio()) return message("change.ratio", amount(effect), sizes(effect), p(effect));
        return message(
                "change.size", message(effect.measure()), amount(effect), message(effect.magnitude()), p(effect));
    }

    /** Cohen's h, small; p < 0.001. */
    String sizeCaption(Effect effect) {
        if (effect.isRatio()) return message("effect.ratio-beside", sizes(effect), p(effect));
        return message("effect.beside", message(effect.measure()), message(effect.magnitude()), p(effect));
    }

    /** 0.45 to 0.87: the interval of a ratio of rates. */
    private String sizes(Effect effect) {
        return effect.sizes()
                .map(found -> message("change.ratio.interval", ratio(found.low()), ratio(found.high())))
                .orElse(message("change.ratio.no-interval"));
    }

    private static String ratio(double size) {
        return DecimalText.of(size, DecimalText.visible(2, size));
    }

    /** The effect size without its sign. */
    static String amount(Effect effect) {
        return ratio(Math.abs(effect.size()));
    }

    private String p(Effect effect) {
        return effect.p().isPresent() ? PText.of(effect.p().getAsDouble()) : message("effect.no-p");
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
