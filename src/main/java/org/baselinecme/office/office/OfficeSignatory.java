package org.baselinecme.office.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The stored {@link Signatory}; there is one row at most. */
@Entity
@Table(name = "provider_signatory")
class OfficeSignatory {
    static final Boolean ONLY = true;

    @Id
    private Boolean one = ONLY;

    @Version
    private @Nullable Integer version;

    private String name = "";
    private String title = "";
    private @Nullable UUID signature;

    protected OfficeSignatory() {}

    static OfficeSignatory blank() {
        return new OfficeSignatory();
    }

    /** Takes over every value; empty where nothing differs. */
    Optional<SignatoryChanged> change(Signatory signatory, PersonId by, Instant now) {
        var before = snapshot();
        name = signatory.name();
        title = signatory.title();
        signature = signatory.signature();
        var after = snapshot();
        return after.equals(before) ? Optional.empty() : Optional.of(new SignatoryChanged(by, now, before, after));
    }

    Signatory signatory() {
        return new Signatory(version == null ? Signatory.NONE.version() : version, name, title, signature);
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        values.put("title", title);
        values.put("signature", Objects.toString(signature, ""));
        return values;
    }
}
