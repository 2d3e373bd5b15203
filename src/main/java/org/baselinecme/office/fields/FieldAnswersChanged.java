package org.baselinecme.office.fields;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was entered in the office's own fields changed.
 *
 * @param before by label of the field, of those that changed
 */
@AuditKind("OwnFieldsAnswered")
record FieldAnswersChanged(FieldTarget target, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    @Override
    public About about() {
        return target.about();
    }

    @Override
    public @Nullable ActivityId activity() {
        return target.activity();
    }
}
