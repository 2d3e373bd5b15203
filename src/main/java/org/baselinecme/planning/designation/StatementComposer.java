package org.baselinecme.planning.designation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.Credits;

/**
 * Composes the statements of an activity from its facts: accreditation by umbrella and providership, then each credit that
 * is designated, every one a paragraph of its own.
 *
 * @param templates the newest version of each, credit in the order of the systems
 */
record StatementComposer(List<StatementTemplate> templates) {
    private static final Credits ONE = Credits.of("1.00");

    /** Whether the wording of the accreditation is known. */
    boolean knows(Facts facts) {
        return templates.stream().anyMatch(template -> isAccreditationOf(template, facts));
    }

    List<Statement> of(Facts facts) {
        var statements = new ArrayList<Statement>();
        for (var template : templates) {
            if (isAccreditationOf(template, facts)) statements.addFirst(said(template, facts, Credits.NONE));
            var credits = facts.credits().get(template.creditSystem());
            if (template.part() == StatementTemplate.Part.CREDIT && credits != null)
                statements.add(said(template, facts, credits));
        }
        return statements;
    }

    private static boolean isAccreditationOf(StatementTemplate template, Facts facts) {
        return template.part() == StatementTemplate.Part.ACCREDITATION
                && template.umbrella().equals(facts.umbrella())
                && template.providership().equals(facts.partners().isEmpty() ? "DIRECT" : "JOINT");
    }

    private static Statement said(StatementTemplate template, Facts facts, Credits credits) {
        var slots = new HashMap<String, String>();
        slots.put("provider", facts.provider());
        slots.put("partners", listed(facts.partners()));
        slots.put("format", facts.document());
        slots.put("credits", credits.toString());
        var words = template.filled(slots, credits.compareTo(ONE) > 0);
        return new Statement(template.code(), template.version(), new StyledText(words), template.verifiedOn() != null);
    }

    /** A; A and B; A, B, and C. */
    static String listed(List<String> names) {
        if (names.size() < 3) return String.join(" and ", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
    }

    /**
     * What statements are composed from.
     *
     * @param umbrella the provider's accreditation
     * @param partners joint providers that are not accredited
     * @param document the word for the format
     * @param credits the maximum by credit system
     */
    record Facts(
            String umbrella, String provider, List<String> partners, String document, Map<String, Credits> credits) {}
}
