package org.baselinecme.planning.systems;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Fixed words of an accrediting or credit body with placeholders in braces. Only the placeholders are filled; the words of
 * a version are never edited, other words are the next version (R37).
 */
@Entity
@DynamicUpdate
class StatementTemplate extends AddedEntity<StatementTemplateId> {
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
    private String confirmedWith = "";
    private @Nullable PersonId by;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected StatementTemplate() {}

    private StatementTemplate(StatementTemplateId id, Part part, String text, @Nullable LocalDate verifiedOn) {
        this.id = id;
        this.part = part;
        this.text = text;
        this.source = "";
        this.verifiedOn = verifiedOn;
        this.since = Instant.EPOCH;
    }

    /** The next version of a wording, or its first. */
    StatementTemplate(StatementTemplateId id, StatementSlot slot, StatementForm form, PersonId by, Instant now) {
        this(id, slot.part(), form.text().strip(), null);
        this.umbrella = slot.umbrella();
        this.providership = slot.providership();
        this.creditSystem = slot.creditSystem();
        this.by = by;
        this.since = now;
        confirm(form);
    }

    /** Takes over source and confirmation; the words stay. */
    void confirm(StatementForm form) {
        source = form.source().strip();
        verifiedOn = form.confirmedOn();
        confirmedWith = form.confirmedWith().strip();
    }

    /** Whether the form has these very words. */
    boolean isWorded(StatementForm form) {
        return text.equals(form.text().strip());
    }

    boolean isOf(StatementSlot slot) {
        return part == slot.part()
                && Objects.equals(umbrella, slot.umbrella())
                && Objects.equals(providership, slot.providership())
                && Objects.equals(creditSystem, slot.creditSystem());
    }

    StatementForm form() {
        return new StatementForm(id.version(), text, source, verifiedOn, confirmedWith);
    }

    /** Everything of it; person and time are those of the event. */
    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("template", id.code());
        values.put("templateVersion", id.version());
        values.put("part", part.name());
        values.put("umbrella", Objects.toString(umbrella, ""));
        values.put("providership", Objects.toString(providership, ""));
        values.put("creditSystem", creditSystem());
        values.put("text", text);
        values.put("source", source);
        values.put("verifiedOn", Objects.toString(verifiedOn, ""));
        values.put("confirmedWith", confirmedWith);
        return values;
    }

    @Override
    public StatementTemplateId getId() {
        return id;
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
