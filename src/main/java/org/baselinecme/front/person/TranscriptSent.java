package org.baselinecme.front.person;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/**
 * The office mailed a person their transcript.
 *
 * @param file the name of the document, which holds its period
 */
@AuditKind("TranscriptSent")
record TranscriptSent(PersonId person, String file, PersonId by, Instant at) implements AuditEvent {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("file", file);
    }
}
