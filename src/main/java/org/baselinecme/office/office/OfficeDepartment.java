package org.baselinecme.office.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.office.office.DepartmentEvents.DepartmentClosed;
import org.baselinecme.office.office.DepartmentEvents.DepartmentOpened;
import org.baselinecme.office.office.DepartmentEvents.DepartmentRenamed;
import org.baselinecme.office.office.DepartmentEvents.DepartmentReopened;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The stored {@link Department}. */
@Entity
@Table(name = "department")
class OfficeDepartment {
    private static final String PAGE = "/settings/departments";

    @Id
    private DepartmentId id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String name;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected OfficeDepartment() {}

    OfficeDepartment(DepartmentId id, String code, String name) {
        this.id = id;
        this.code = code;
        this.name = name;
    }

    DepartmentOpened open(PersonId by, Instant now) {
        return new DepartmentOpened(id, by, now, snapshot());
    }

    /** Takes over name and code, for old activities too; empty where nothing differs. */
    Optional<DepartmentRenamed> rename(DepartmentForm form, PersonId by, Instant now) {
        var before = snapshot();
        code = form.codeText();
        name = form.nameText();
        var after = snapshot();
        return after.equals(before) ? Optional.empty() : Optional.of(new DepartmentRenamed(id, by, now, before, after));
    }

    /** Closes it to new activities; {@link Refused} where it is closed. */
    DepartmentClosed close(PersonId by, Instant now) {
        if (!isOpen()) throw refused("department.closed-already");
        var before = snapshot();
        closedAt = now;
        return new DepartmentClosed(id, by, now, before, snapshot());
    }

    /** Opens it again; {@link Refused} where it is open. */
    DepartmentReopened reopen(PersonId by, Instant now) {
        if (isOpen()) throw refused("department.open");
        var before = snapshot();
        closedAt = null;
        return new DepartmentReopened(id, by, now, before, snapshot());
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isStale(@Nullable Integer seen) {
        return !Objects.equals(seen, version);
    }

    DepartmentForm form() {
        return new DepartmentForm(version, code, name);
    }

    Department department() {
        return new Department(id, code, name, closedAt);
    }

    static Refused refused(String key) {
        return new Refused(List.of(Objection.blocking(key, PAGE)));
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", code);
        values.put("name", name);
        values.put("closedAt", Objects.toString(closedAt, ""));
        return values;
    }
}
