package org.baselinecme.office.fields;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of the office's own fields. */
sealed interface OwnFieldEvent extends AuditEvent {
    /** The field. */
    UUID field();

    @Override
    default About about() {
        return new About("own-field", field());
    }

    /** The office added a field. */
    @AuditKind("OwnFieldDefined")
    record FieldDefined(UUID field, PersonId by, Instant at, Map<String, ?> after) implements OwnFieldEvent {}

    /** The office changed a field. */
    @AuditKind("OwnFieldChanged")
    record FieldChanged(UUID field, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements OwnFieldEvent {}

    /** A field is asked no more; what was entered stays. */
    @AuditKind("OwnFieldRetired")
    record FieldRetired(UUID field, PersonId by, Instant at, Map<String, ?> after) implements OwnFieldEvent {}

    /** A retired field is asked again. */
    @AuditKind("OwnFieldRestored")
    record FieldRestored(UUID field, PersonId by, Instant at, Map<String, ?> after) implements OwnFieldEvent {}
}
