package org.baselinecme.delivery.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.baselinecme.delivery.meetings.MeetingEvent.MeetingFileLoaded;
import org.baselinecme.delivery.meetings.MeetingEvent.MeetingFileUploaded;
import org.baselinecme.delivery.meetings.MeetingEvent.MeetingFileWithdrawn;
import org.baselinecme.delivery.reports.LocalTimes;
import org.baselinecme.delivery.reports.MeantHour;
import org.baselinecme.delivery.reports.MeetingPlatform;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** The report of a meeting platform for one session: uploaded, loaded after a preview, and withdrawn if loaded by mistake. */
@Entity
@DynamicUpdate
class MeetingFile extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private SlotId slot;
    private UUID file;
    private byte[] sha256;

    @Enumerated(EnumType.STRING)
    private MeetingPlatform platform;

    private String zone;

    @Enumerated(EnumType.STRING)
    private @Nullable MeantHour repeatedHour;

    private String sessionValue = "";
    private PersonId uploadedBy;
    private Instant uploadedAt;
    private @Nullable PersonId loadedBy;
    private @Nullable Instant loadedAt;
    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected MeetingFile() {}

    /**
     * An uploaded file; it records no attendance before it is loaded.
     *
     * @param file id of the stored file
     * @param sha256 of its content
     */
    MeetingFile(
            SlotId slot, UUID file, byte[] sha256, MeetingPlatform platform, ZoneId zone, PersonId by, Instant now) {
        this.id = Ids.next();
        this.slot = slot;
        this.file = file;
        this.sha256 = sha256.clone();
        this.platform = platform;
        this.zone = zone.getId();
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    UUID file() {
        return file;
    }

    /** The same content for another session. */
    MeetingFile of(SlotId other, PersonId by, Instant now) {
        return new MeetingFile(other, file, sha256, platform, ZoneId.of(zone), by, now);
    }

    byte[] sha256() {
        return sha256.clone();
    }

    @Nullable
    Instant loadedAt() {
        return loadedAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean isLoaded() {
        return loadedAt != null;
    }

    /** How its local times are read: as entered, by default as last time. */
    LocalTimes times(String typedZone, @Nullable MeantHour typed) {
        return LocalTimes.of(typedZone, zone, typed == null ? repeatedHour : typed);
    }

    MeetingFileUploaded uploaded(ActivityId activity, String name) {
        return new MeetingFileUploaded(activity, slot, name, platform, zone, uploadedBy, uploadedAt);
    }

    /** Marks it as loaded, with local times read in this way and only the lines of this session of the file. */
    void load(LocalTimes readIn, String value, PersonId by, Instant now) {
        zone = readIn.zone().getId();
        repeatedHour = readIn.repeated();
        sessionValue = value;
        loadedBy = by;
        loadedAt = now;
    }

    /** The event of loading it. */
    MeetingFileLoaded loaded(ActivityId activity, String name, LoadedRows rows, PersonId by, Instant now) {
        return new MeetingFileLoaded(activity, slot, name, platform, zone, repeatedHour, sessionValue, rows, by, now);
    }

    /** Withdraws the file with a reason. */
    MeetingFileWithdrawn withdraw(ActivityId activity, String name, String why, PersonId by, Instant now) {
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawnWhy = why;
        return new MeetingFileWithdrawn(activity, slot, name, why, by, now);
    }
}
