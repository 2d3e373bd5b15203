package org.baselinecme.planning.designation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Reference data of a credit system; migrations write it. */
@Entity
@Immutable
@Table(name = "credit_system")
class CreditSystemDefinition {
    @Id
    private String code;

    private int position;
    private String name;
    private String one;
    private String many;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> professions;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String source;
    private @Nullable LocalDate verifiedOn;

    @SuppressWarnings("NullAway.Init")
    protected CreditSystemDefinition() {}

    /** Whether credit of the system can be designated on this day. */
    boolean isInForce(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    CreditSystem creditSystem() {
        return new CreditSystem(code, name, one, many, List.copyOf(professions), source, verifiedOn);
    }
}
