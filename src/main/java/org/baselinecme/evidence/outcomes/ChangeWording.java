package org.baselinecme.evidence.outcomes;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Composes the claim of change out of the figures: what rose or fell, from what to what, out of how many, with the interval,
 * after what. Never that one caused the other.
 */
@Component
class ChangeWording {
    private final MessageSource messages;

    ChangeWording(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence; to be asked only where a change may be stated. */
    String sentence(Comparison found) {
        var said = found.measure().form();
        var effect = found.effect().orElseThrow();
        var first = found.first();
        var decimals = Math.max(first.decimals(), found.second().decimals());
        return message(
                "change." + verdict(found).name().toLowerCase(Locale.ROOT),
                said.name(),
                message(effect.difference() < 0 ? "change.fell" : "change.rose"),
                OutcomeFormat.centre(first, decimals, unit(found)),
                OutcomeFormat.centre(found.second(), decimals, unit(found)),
                figures(found, effect),
                said.intervention(),
                OutcomeFormat.day(said.intervenedOn()),
                said.synthetic() ? "◇ " : "",
                message(doubt(effect)));
    }

    /** Message key of why no change is shown, where none is. */
    private static String doubt(Effect effect) {
        if (effect.interval().contains(0)) return "change.why.zero";
        return effect.isTested() ? "change.why.chance" : "change.why.few";
    }

    private String figures(Comparison found, Effect effect) {
        var first = found.first();
        return message(
                "change.figures",
                OutcomeFormat.basis(first),
                OutcomeFormat.basis(found.second()),
                OutcomeFormat.difference(first, effect.difference(), unit(found)),
                OutcomeFormat.interval(first, effect.interval()),
                size(effect));
    }

    /** Cohen's h 0.38, small; p < 0.001. */
    String size(Effect effect) {
        if (!effect.isTested()) return message("effect.untested", Effect.LEAST);
        return message(
                "change.size",
                message(effect.measure()),
                OutcomeFormat.number(Math.abs(effect.size()), 2),
                message(effect.magnitude()),
                p(effect));
    }

    /** Cohen's h, small; p < 0.001. */
    String sizeAlone(Effect effect) {
        return message("effect.beside", message(effect.measure()), message(effect.magnitude()), p(effect));
    }

    private String p(Effect effect) {
        return effect.p().isPresent() ? OutcomeFormat.p(effect.p().getAsDouble()) : message("effect.no-p");
    }

    static String unit(Comparison found) {
        return Objects.requireNonNullElse(found.measure().form().unit(), "");
    }

    private static Effect.Verdict verdict(Comparison found) {
        return found.verdict().orElseThrow();
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
