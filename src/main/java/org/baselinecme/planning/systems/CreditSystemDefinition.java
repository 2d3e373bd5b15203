package org.baselinecme.planning.systems;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.baselinecme.platform.kernel.AddedEntity;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A credit system. What it asks and how it counts are its {@link CreditSystemTerms}, by version. */
@Entity
@DynamicUpdate
@Table(name = "credit_system")
class CreditSystemDefinition extends AddedEntity<String> {
    @Id
    private String code;

    private int position;
    private String name;
    private String one;
    private String many;

    @Column(updatable = false)
    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected CreditSystemDefinition() {}

    CreditSystemDefinition(String code, int position, CreditSystemForm form, LocalDate today) {
        this.code = code;
        this.position = position;
        this.validFrom = today;
        this.name = form.name().strip();
        this.one = form.one().strip();
        this.many = form.many().strip();
        this.validTo = form.validTo();
    }

    /** Takes over the words and the last day. */
    void write(CreditSystemForm form) {
        name = form.name().strip();
        one = form.one().strip();
        many = form.many().strip();
        validTo = form.validTo();
    }

    /** Whether the form has other words for it, which documents that exist already would then show. */
    boolean isRenamedBy(CreditSystemForm form) {
        return !name.equals(form.name().strip())
                || !one.equals(form.one().strip())
                || !many.equals(form.many().strip());
    }

    String name() {
        return name;
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", code);
        values.put("position", position);
        values.put("name", name);
        values.put("one", one);
        values.put("many", many);
        values.put("validFrom", validFrom);
        values.put("validTo", Objects.toString(validTo, ""));
        return values;
    }

    @Override
    public String getId() {
        return code;
    }
}
