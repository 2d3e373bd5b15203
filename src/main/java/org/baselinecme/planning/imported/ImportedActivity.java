package org.baselinecme.planning.imported;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** An activity that an import proposed, and what the earlier system said of it. */
@Entity
class ImportedActivity {
    @Id
    private ActivityId activity;

    @Version
    private @Nullable Integer version;

    private UUID file;
    private String key;
    private String formerNumber;
    private String formerCredit;
    private int seen;
    private PersonId importedBy;
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportedActivity() {}

    ImportedActivity(ActivityId activity, ActivityTableRow row, int seen, PersonId by, Instant now) {
        this.activity = activity;
        this.file = row.row().file();
        this.key = row.key();
        this.formerNumber = row.number();
        this.formerCredit = row.credit();
        this.seen = seen;
        this.importedBy = by;
        this.importedAt = now;
    }

    ImportedEvents.ActivityImported event() {
        return new ImportedEvents.ActivityImported(activity, importedBy, importedAt, snapshot());
    }

    /** The import itself changed the activity to this version. */
    void see(int current) {
        seen = current;
    }

    /** Whether this is the version that imports left. */
    boolean isAt(int current) {
        return seen == current;
    }

    ActivityId activity() {
        return activity;
    }

    String key() {
        return key;
    }

    /** Whether this import proposed it. */
    boolean isOf(UUID table) {
        return file.equals(table);
    }

    String formerNumber() {
        return formerNumber;
    }

    String formerCredit() {
        return formerCredit;
    }

    /** Every recorded field by name; {@code seen} and {@code version} serve undoing only. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("activity", activity.value());
        fields.put("file", file);
        fields.put("key", key);
        fields.put("formerNumber", formerNumber);
        fields.put("formerCredit", formerCredit);
        fields.put("importedBy", importedBy.value());
        fields.put("importedAt", importedAt);
        return fields;
    }
}
