package org.baselinecme.office.fields;

import java.util.List;
import java.util.UUID;

/** The fields that the office defined. */
record OwnFieldsPage(List<Part> parts) {
    /** The fields about one thing. */
    record Part(FieldSubject subject, List<Row> rows) {}

    /** What there is to choose from when a field is defined. */
    record Choices(List<FieldSubject> subjects, List<FieldKind> kinds, List<FieldAudience> audiences) {
        static final Choices ALL = new Choices(
                List.of(FieldSubject.values()), List.of(FieldKind.values()), List.of(FieldAudience.values()));
    }

    /** A field. */
    record Row(
            UUID id,
            FieldSubject subject,
            FieldKind kind,
            String label,
            FieldAudience audience,
            boolean required,
            boolean retired) {
        static Row of(OwnField field) {
            return new Row(
                    field.id(),
                    field.subject(),
                    field.kind(),
                    field.label(),
                    field.audience(),
                    field.isRequired(),
                    field.isRetired());
        }
    }
}
