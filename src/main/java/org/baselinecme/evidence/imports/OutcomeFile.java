package org.baselinecme.evidence.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** An uploaded table of observations, once per measure and content. Its lines count after it is loaded. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class OutcomeFile extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private MeasureId measure;

    @Column(name = "file")
    private UUID storedFile;

    private byte[] sha256;
    private PersonId uploadedBy;
    private Instant uploadedAt;
    private @Nullable PersonId loadedBy;
    private @Nullable Instant loadedAt;

    @SuppressWarnings("NullAway.Init")
    protected OutcomeFile() {}

    OutcomeFile(MeasureId measure, UUID storedFile, byte[] sha256, PersonId by, Instant now) {
        id = Ids.next();
        this.measure = measure;
        this.storedFile = storedFile;
        this.sha256 = sha256.clone();
        uploadedBy = by;
        uploadedAt = now;
    }

    /** Marks it as loaded the first time; loading it again may add lines that were withdrawn since. */
    ImportEvent.ObservationsLoaded load(ActivityId activity, String name, int rows, PersonId by, Instant now) {
        if (!isLoaded()) {
            loadedBy = by;
            loadedAt = now;
        }
        var after = snapshot();
        after.put("file", name);
        after.put("rows", rows);
        return new ImportEvent.ObservationsLoaded(activity, measure, by, now, after);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("measure", measure.value());
        values.put("storedFile", storedFile);
        values.put("sha256", HexFormat.of().formatHex(sha256));
        values.put("uploadedBy", uploadedBy.value());
        values.put("uploadedAt", uploadedAt);
        values.put("loadedBy", loadedBy == null ? null : loadedBy.value());
        values.put("loadedAt", loadedAt);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    boolean isLoaded() {
        return loadedAt != null;
    }

    UUID storedFile() {
        return storedFile;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
