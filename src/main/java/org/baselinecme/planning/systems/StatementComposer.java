package org.baselinecme.planning.systems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.baselinecme.platform.kernel.Credits;

/**
 * Composes the statements of an activity: accreditation by umbrella and providership, then each credit that is designated,
 * each a paragraph of its own (R37).
 *
 * @param templates the newest version of each, credit in the order of the systems
 */
public record StatementComposer(List<StatementTemplate> templates) {
    private static final Credits ONE = Credits.of("1.00");

    /** Whether there is a template for the accreditation. */
    public boolean hasAccreditation(StatementContent content) {
        return templates.stream().anyMatch(template -> isAccreditation(template, content));
    }

    /** The statements in order. */
    public List<Statement> compose(StatementContent content) {
        var statements = new ArrayList<Statement>();
        for (var template : templates) {
            if (isAccreditation(template, content)) statements.addFirst(statement(template, content, Credits.NONE));
            var credits = content.credits().get(template.creditSystem());
            if (credits != null) statements.add(statement(template, content, credits));
        }
        return statements;
    }

    /** The statements of credit alone. */
    public List<Statement> credit(StatementContent content) {
        return compose(content).stream()
                .filter(statement -> templates.stream()
                        .noneMatch(template -> template.id().code().equals(statement.template())
                                && isAccreditation(template, content)))
                .toList();
    }

    private static boolean isAccreditation(StatementTemplate template, StatementContent content) {
        return template.isAccreditation(
                content.umbrella(), !content.jointProviders().isEmpty());
    }

    private static Statement statement(StatementTemplate template, StatementContent content, Credits credits) {
        var values = new HashMap<String, String>();
        values.put("provider", content.provider());
        values.put("partners", list(content.jointProviders()));
        values.put("format", content.document());
        values.put("credits", credits.toString());
        var words = new StyledText(template.fill(values, credits.compareTo(ONE) > 0));
        return new Statement(template.id().code(), template.id().version(), words, template.isVerified());
    }

    /** A; A and B; A, B, and C. */
    static String list(List<String> names) {
        if (names.size() < 3) return String.join(" and ", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + ", and " + names.getLast();
    }
}
