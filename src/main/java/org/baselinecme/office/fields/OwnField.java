package org.baselinecme.office.fields;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A field that the office added. What it is about and what it takes never change, as answers depend on it. */
@Entity
class OwnField {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private FieldSubject subject;

    @Enumerated(EnumType.STRING)
    private FieldKind kind;

    private String label;
    private String help;

    @Enumerated(EnumType.STRING)
    private FieldAudience audience;

    private boolean required;
    private boolean listed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> options;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> formerOptions;

    private int position;
    private Instant madeAt;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnField() {}

    OwnField(OwnFieldForm form, Instant now) {
        this.id = Ids.next();
        this.subject = form.subject();
        this.kind = form.kind();
        this.formerOptions = List.of();
        this.options = List.of();
        this.madeAt = now;
        take(form);
    }

    OwnFieldEvent.FieldDefined defined(PersonId by) {
        return new OwnFieldEvent.FieldDefined(id, by, madeAt, snapshot());
    }

    /** Removed choices stay known, so that earlier answers can be read and found. */
    OwnFieldEvent.FieldChanged change(OwnFieldForm form, PersonId by, Instant now) {
        var before = snapshot();
        take(form);
        return new OwnFieldEvent.FieldChanged(id, by, now, before, snapshot());
    }

    OwnFieldEvent.FieldRetired retire(PersonId by, Instant now) {
        retiredAt = now;
        return new OwnFieldEvent.FieldRetired(id, by, now, snapshot());
    }

    OwnFieldEvent.FieldRestored restore(PersonId by, Instant now) {
        retiredAt = null;
        return new OwnFieldEvent.FieldRestored(id, by, now, snapshot());
    }

    private void take(OwnFieldForm form) {
        var offered = kind.isList() ? form.choices() : List.<String>of();
        var former = new ArrayList<>(formerOptions);
        former.addAll(options);
        former.removeAll(offered);
        formerOptions = former.stream().distinct().toList();
        options = offered;
        label = form.label().strip();
        help = form.help().strip();
        audience = subject == FieldSubject.ACTIVITY ? FieldAudience.STAFF : form.audience();
        required = form.required();
        listed = form.listed();
        position = form.order();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    FieldSubject subject() {
        return subject;
    }

    FieldKind kind() {
        return kind;
    }

    String label() {
        return label;
    }

    String help() {
        return help;
    }

    FieldAudience audience() {
        return audience;
    }

    boolean isRequired() {
        return required;
    }

    boolean isListed() {
        return listed;
    }

    List<String> options() {
        return options;
    }

    /** Every choice there is or was. */
    List<String> known() {
        return Stream.concat(options.stream(), formerOptions.stream()).toList();
    }

    int position() {
        return position;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("subject", subject.name());
        values.put("kind", kind.name());
        values.put("label", label);
        values.put("help", help);
        values.put("audience", audience.name());
        values.put("required", required);
        values.put("listed", listed);
        values.put("options", options);
        values.put("formerOptions", formerOptions);
        values.put("position", position);
        values.put("retired", isRetired());
        return values;
    }
}
