package org.baselinecme.office.nppes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.jobs.JobId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A file of the NPI registry that is compared with the directory, and how far that has come. */
@Entity
class NppesFile {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;
    private @Nullable UUID storedFile;
    private long bytes;
    private long modified;
    private String state;
    private long rows;
    private long matched;
    private boolean complete;
    private @Nullable JobId job;
    private PersonId startedBy;
    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected NppesFile() {}

    /**
     * Begins with the first row.
     *
     * @param state where people without a license on record are looked for; empty for nowhere
     */
    NppesFile(Source source, String state, PersonId by, Instant now) {
        this.id = Ids.next();
        this.name = source.name;
        this.storedFile = source.storedFile;
        this.bytes = source.bytes;
        this.modified = source.modified;
        this.state = state;
        this.startedBy = by;
        this.startedAt = now;
    }

    UUID id() {
        return id;
    }

    NppesEvents.NppesFileStarted start(JobId comparison) {
        job = comparison;
        return new NppesEvents.NppesFileStarted(id, startedBy, startedAt, snapshot());
    }

    /** Notes the rows that were compared, and how many of them were of people in the directory. */
    void reach(long row, long found) {
        rows = row;
        matched += found;
    }

    /** Every row is compared. */
    NppesEvents.NppesFileCompared end(PersonId by, Instant now) {
        var before = snapshot();
        complete = true;
        return new NppesEvents.NppesFileCompared(id, by, now, before, snapshot());
    }

    String name() {
        return name;
    }

    @Nullable
    UUID storedFile() {
        return storedFile;
    }

    long bytes() {
        return bytes;
    }

    long modified() {
        return modified;
    }

    String state() {
        return state;
    }

    long rows() {
        return rows;
    }

    long matched() {
        return matched;
    }

    boolean isComplete() {
        return complete;
    }

    @Nullable
    JobId job() {
        return job;
    }

    Instant startedAt() {
        return startedAt;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        values.put("storedFile", Objects.toString(storedFile, ""));
        values.put("bytes", bytes);
        values.put("modified", modified);
        values.put("state", state);
        values.put("rows", rows);
        values.put("matched", matched);
        values.put("complete", complete);
        return values;
    }

    /**
     * What is compared.
     *
     * @param storedFile the uploaded file; null where it lies in the folder
     * @param modified the last change of a file in the folder, in milliseconds since 1970; 0 for an uploaded one
     */
    record Source(String name, @Nullable UUID storedFile, long bytes, long modified) {}
}
