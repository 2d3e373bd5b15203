package org.baselinecme.planning.needs;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Advice on the verb of an objective, after Bloom's levels. It advises and never refuses (R26). */
public enum VerbAdvice {
    /** A measurable verb of a fitting level. */
    FITS,
    /** Not observable: understand, know, appreciate. */
    NOT_MEASURABLE,
    /** Measurable, but only recall or explaining, where competence or performance is needed. */
    TOO_LOW,
    /** A verb that is in no list. */
    UNKNOWN;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final Set<String> NOT_SEEN = Set.of(
            "know",
            "understand",
            "learn",
            "appreciate",
            "be",
            "become",
            "believe",
            "gain",
            "realize",
            "enjoy",
            "grasp");
    private static final Set<String> RECALL = Set.of(
            "remember",
            "define",
            "list",
            "name",
            "recall",
            "state",
            "describe",
            "explain",
            "classify",
            "summarize",
            "discuss",
            "identify",
            "recognize",
            "outline",
            "report",
            "review");
    private static final Set<String> APPLY = Set.of(
            "apply",
            "demonstrate",
            "use",
            "calculate",
            "implement",
            "prescribe",
            "analyze",
            "compare",
            "differentiate",
            "interpret",
            "assess",
            "appraise",
            "critique",
            "justify",
            "select",
            "design",
            "develop",
            "formulate",
            "construct",
            "plan",
            "perform",
            "insert",
            "suture",
            "choose",
            "order",
            "document",
            "refer",
            "screen",
            "adjust",
            "manage",
            "measure",
            "lead",
            "start",
            "stop",
            "switch",
            "communicate",
            "counsel",
            "coordinate",
            "evaluate",
            "create",
            "distinguish",
            "administer",
            "escalate",
            "conduct",
            "initiate",
            "reconcile",
            "prioritize",
            "monitor",
            "taper",
            "teach",
            "build",
            "negotiate",
            "give",
            "write",
            "map",
            "secure",
            "place",
            "schedule",
            "deliver",
            "mobilize",
            "set",
            "complete",
            "replace",
            "offer",
            "limit");

    static VerbAdvice on(String objective, Set<NeedsQuestion> needs) {
        var first = WORD.matcher(objective);
        var verb = first.find() ? first.group().toLowerCase(Locale.ROOT) : "";
        if (NOT_SEEN.contains(verb)) return NOT_MEASURABLE;
        if (APPLY.contains(verb)) return FITS;
        if (!RECALL.contains(verb)) return UNKNOWN;
        return needs.contains(NeedsQuestion.COMPETENCE) || needs.contains(NeedsQuestion.PERFORMANCE) ? TOO_LOW : FITS;
    }

    /** Whether there is nothing to advise. */
    public boolean isFitting() {
        return this == FITS;
    }

    /** Message key of the advice. */
    public String message() {
        return "needs.verb." + name().toLowerCase(Locale.ROOT);
    }
}
