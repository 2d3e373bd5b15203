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

    ChangePresenter(MessageSource messages) {
        this.messages = messages;
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
                message(effect.difference() < 0 ? "change.fell" : "change.rose"),
                text.value(found.first(), decimals),
                text.value(found.second(), decimals),
                figures(found, effect),
                measure.intervention(),
                OutcomeFormat.day(measure.intervenedOn()),
                measure.synthetic() ? "◇ " : "",
                message(reason(effect)));
    }

    /** Message key of the reason why no change is shown. */
    private static String reason(Effect effect) {
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
                size(effect));
    }

    /** Cohen's h 0.38, small; p < 0.001. */
    String size(Effect effect) {
        if (!effect.isTested()) return message("effect.untested", Effect.LEAST);
        return message(
                "change.size",
                message(effect.measure()),
                amount(effect),
                message(effect.magnitude()),
                p(effect));
    }

    /** Cohen's h, small; p < 0.001. */
    String sizeCaption(Effect effect) {
        return message("effect.beside", message(effect.measure()), message(effect.magnitude()), p(effect));
    }

    /** The effect size without its sign. */
    static String amount(Effect effect) {
        var size = Math.abs(effect.size());
        return DecimalText.of(size, DecimalText.visible(2, size));
    }

    private String p(Effect effect) {
        return effect.p().isPresent() ? PText.of(effect.p().getAsDouble()) : message("effect.no-p");
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
