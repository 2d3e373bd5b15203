package org.baselinecme.platform.importing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Audit events of uploaded tables. */
sealed interface ImportEvents extends AuditEvent {
    /** The table. */
    ImportId table();

    @Override
    default About about() {
        return new About("import", table().value());
    }

    /** Somebody uploaded a table. */
    @AuditKind("ImportUploaded")
    record ImportUploaded(ImportId table, PersonId by, Instant at, Map<String, ?> after) implements ImportEvents {}

    /** Somebody said what the columns of a table are, and had its rows checked. */
    @AuditKind("ImportMapped")
    record ImportMapped(ImportId table, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements ImportEvents {}

    /** Somebody said what spellings in tables of this kind mean. */
    @AuditKind("ImportMeaningsStated")
    record ImportMeaningsStated(ImportId table, PersonId by, Instant at, Map<String, ?> after)
            implements ImportEvents {}

    /** The rows of a table were written. */
    @AuditKind("ImportApplied")
    record ImportApplied(ImportId table, PersonId by, Instant at, Map<String, ?> values, Map<String, Long> counts)
            implements ImportEvents {
        @Override
        public Map<String, ?> after() {
            return with(values, counts);
        }
    }

    /** What a table wrote was taken back, where it had not been touched. */
    @AuditKind("ImportUndone")
    record ImportUndone(ImportId table, PersonId by, Instant at, Map<String, ?> values, Map<String, Long> counts)
            implements ImportEvents {
        @Override
        public Map<String, ?> after() {
            return with(values, counts);
        }
    }

    private static Map<String, ?> with(Map<String, ?> values, Map<String, Long> counts) {
        var all = new LinkedHashMap<String, Object>(values);
        all.put("counts", counts);
        return all;
    }
}
