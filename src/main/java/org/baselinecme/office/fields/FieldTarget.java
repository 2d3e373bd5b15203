package org.baselinecme.office.fields;

import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent.About;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about.
 *
 * @param person null for an activity; with a registration, who registered
 */
public record FieldTarget(
        FieldSubject subject,
        @Nullable PersonId person,
        @Nullable ActivityId activity,
        @Nullable UUID registration) {
    /** A person. */
    public static FieldTarget of(PersonId person) {
        return new FieldTarget(FieldSubject.PERSON, person, null, null);
    }

    /** An activity. */
    public static FieldTarget of(ActivityId activity) {
        return new FieldTarget(FieldSubject.ACTIVITY, null, activity, null);
    }

    /** A registration of this person. */
    public static FieldTarget of(UUID registration, PersonId person) {
        return new FieldTarget(FieldSubject.REGISTRATION, person, null, registration);
    }

    About about() {
        return switch (subject) {
            case PERSON -> new About("person", Objects.requireNonNull(person).value());
            case ACTIVITY ->
                new About("activity", Objects.requireNonNull(activity).value());
            case REGISTRATION -> new About("registration", Objects.requireNonNull(registration));
        };
    }
}
