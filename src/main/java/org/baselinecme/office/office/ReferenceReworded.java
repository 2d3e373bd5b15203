package org.baselinecme.office.office;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** A reference row was said anew. */
@AuditKind("ReferenceReworded")
record ReferenceReworded(About about, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements AuditEvent {
    static ReferenceReworded of(ReferenceRow row, ReferenceForm form, PersonId by, Instant at) {
        var name = row.list() + "/" + row.code();
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new ReferenceReworded(
                new About("reference_row", id), by, at, said(name, ReferenceForm.of(row)), said(name, form));
    }

    private static Map<String, ?> said(String name, ReferenceForm form) {
        return Map.of(
                "row", name,
                "label", form.label(),
                "source", form.source(),
                "validTo", String.valueOf(form.validTo()),
                "verifiedOn", String.valueOf(form.verifiedOn()));
    }
}
