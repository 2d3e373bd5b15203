package org.baselinecme.evidence.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Sha256;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** A document filed against a record of an activity. It is never edited; a wrong one is withdrawn, and its row stays. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class FiledDocument extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;

    @Enumerated(EnumType.STRING)
    private FileRecord record;

    private UUID file;
    private byte[] sha256;
    private String title;
    private String note;
    private PersonId filedBy;
    private Instant filedAt;
    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected FiledDocument() {}

    FiledDocument(ActivityId activity, FileRecord record, Filing filing, UUID file, PersonId by, Instant now) {
        id = Ids.next();
        this.activity = activity;
        this.record = record;
        this.file = file;
        sha256 = Sha256.of(filing.content());
        title = filing.title();
        note = filing.note();
        filedBy = by;
        filedAt = now;
    }

    FilingEvent.DocumentFiled filed() {
        return new FilingEvent.DocumentFiled(activity, id, filedBy, filedAt, snapshot());
    }

    FilingEvent.DocumentWithdrawn withdraw(String why, PersonId by, Instant now) {
        var before = snapshot();
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawnWhy = why;
        return new FilingEvent.DocumentWithdrawn(activity, id, by, now, why, before);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    FileRecord record() {
        return record;
    }

    UUID file() {
        return file;
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("record", record.number());
        values.put("file", file);
        values.put("sha256", HexFormat.of().formatHex(sha256));
        values.put("title", title);
        values.put("note", note);
        values.put("filedBy", filedBy.value());
        values.put("filedAt", filedAt);
        values.put("withdrawnBy", withdrawnBy == null ? null : withdrawnBy.value());
        values.put("withdrawnAt", withdrawnAt);
        values.put("withdrawnWhy", withdrawnWhy);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
