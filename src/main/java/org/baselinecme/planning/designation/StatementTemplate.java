package org.baselinecme.planning.designation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Fixed words of an accrediting or credit body with placeholders in braces. Only the placeholders are filled; the words are
 * never edited (R37). Migrations write it.
 */
@Entity
@Immutable
class StatementTemplate {
    /** “Credit(s)” is the body's literal word; at most one credit is Credit, more are Credits. */
    private static final String SINGULAR_OR_PLURAL = "Credit(s)*";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @EmbeddedId
    private StatementTemplateId id;

    @Enumerated(EnumType.STRING)
    private Part part;

    private @Nullable String umbrella;
    private @Nullable String providership;
    private @Nullable String creditSystem;
    private String text;
    private String source;
    private @Nullable LocalDate verifiedOn;

    @SuppressWarnings("NullAway.Init")
    protected StatementTemplate() {}

    private StatementTemplate(StatementTemplateId id, Part part, String text, @Nullable LocalDate verifiedOn) {
        this.id = id;
        this.part = part;
        this.text = text;
        this.source = "";
        this.verifiedOn = verifiedOn;
    }

    /** A template for a kind of accreditation and providership. */
    static StatementTemplate ofAccreditation(
            StatementTemplateId id, String umbrella, String providership, String text, @Nullable LocalDate verifiedOn) {
        var template = new StatementTemplate(id, Part.ACCREDITATION, text, verifiedOn);
        template.umbrella = umbrella;
        template.providership = providership;
        return template;
    }

    /** A template for the credit of a system. */
    static StatementTemplate ofCredit(
            StatementTemplateId id, String creditSystem, String text, @Nullable LocalDate verifiedOn) {
        var template = new StatementTemplate(id, Part.CREDIT, text, verifiedOn);
        template.creditSystem = creditSystem;
        return template;
    }

    /** Whether it states this accreditation of the provider, alone or with joint providers. */
    boolean isAccreditation(String providerUmbrella, boolean joint) {
        return part == Part.ACCREDITATION
                && providerUmbrella.equals(umbrella)
                && (joint ? "JOINT" : "DIRECT").equals(providership);
    }

    /** The credit system it designates; empty for accreditation. */
    String creditSystem() {
        return part == Part.CREDIT && creditSystem != null ? creditSystem : "";
    }

    /** The words with every placeholder filled. */
    String fill(Map<String, String> values, boolean plural) {
        return PLACEHOLDER
                .matcher(text.replace(SINGULAR_OR_PLURAL, plural ? "Credits*" : "Credit*"))
                .replaceAll(found -> Matcher.quoteReplacement(value(values, found.group(1))));
    }

    private String value(Map<String, String> values, String name) {
        var value = values.getOrDefault(name, "").replace("*", "");
        if (value.isBlank()) throw new IllegalStateException("nothing fills " + name + " of " + id.code());
        return value;
    }

    StatementTemplateId id() {
        return id;
    }

    /** Whether the wording was checked with the body. */
    boolean isVerified() {
        return verifiedOn != null;
    }

    /** What a statement is about. */
    enum Part {
        ACCREDITATION,
        CREDIT
    }
}
