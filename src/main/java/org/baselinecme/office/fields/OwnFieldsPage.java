package org.baselinecme.office.fields;

import java.util.List;
import java.util.UUID;

/** The fields that the office defined. */
record OwnFieldsPage(List<Part> parts) {
    /** The fields about one thing. */
    record Part(FieldSubject subject, List<Row> rows) {}

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
