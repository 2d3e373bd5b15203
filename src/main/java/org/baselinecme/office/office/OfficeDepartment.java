package org.baselinecme.office.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** The stored {@link Department}. */
@Entity
@Immutable
@Table(name = "department")
class OfficeDepartment extends AddedEntity<DepartmentId> {
    @Id
    private DepartmentId id;

    private String code;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected OfficeDepartment() {}

    OfficeDepartment(DepartmentId id, String code, String name) {
        this.id = id;
        this.code = code;
        this.name = name;
    }

    @Override
    public DepartmentId getId() {
        return id;
    }

    DepartmentOpened open(PersonId by, Instant now) {
        return new DepartmentOpened(id, by, now, snapshot());
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("code", code);
        values.put("name", name);
        return values;
    }
}
