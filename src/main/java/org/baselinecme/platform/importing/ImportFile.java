package org.baselinecme.platform.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.files.TableFile;
import org.baselinecme.platform.jobs.JobId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An uploaded table: how it is read, what its columns are, and how far it has come. */
@Entity
@DynamicUpdate
class ImportFile {
    @Id
    private ImportId id;

    @Version
    private @Nullable Integer version;

    private String kind;
    private String name;

    @Column(name = "file")
    private UUID storedFile;

    private byte[] sha256;
    private String encoding;
    private String separator;
    private boolean guessed;
    private String heading;
    private long headingLine;
    private byte[] fingerprint;
    private String mapping;

    @Enumerated(EnumType.STRING)
    private @Nullable Differences differences;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private @Nullable JobId job;
    private long position;
    private long total;
    private boolean complete;
    private PersonId uploadedBy;
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportFile() {}

    ImportFile(ImportTable table, UUID storedFile, ImportMapping mapping, PersonId by, Instant now) {
        this.id = ImportId.next();
        this.kind = table.kind();
        this.name = table.name();
        this.storedFile = storedFile;
        this.sha256 = table.sha256();
        this.encoding = table.format().encoding();
        this.separator = String.valueOf(table.format().separator());
        this.guessed = table.format().guessed();
        this.heading = ImportTable.join(table.heading());
        this.headingLine = table.headingLine();
        this.fingerprint = table.fingerprint();
        this.mapping = mapping.text();
        this.state = ImportState.UPLOADED;
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    ImportId id() {
        return id;
    }

    ImportEvents.ImportUploaded upload() {
        return new ImportEvents.ImportUploaded(id, uploadedBy, uploadedAt, snapshot());
    }

    /** Takes these columns and begins to check the rows anew. {@link Refused} once rows are being written. */
    ImportEvents.ImportMapped map(ImportMapping columns, JobId check, PersonId by, Instant now) {
        demand(state.canMap());
        var before = snapshot();
        mapping = columns.text();
        begin(ImportState.CHECKING, check);
        return new ImportEvents.ImportMapped(id, by, now, before, snapshot());
    }

    /** Begins to check the rows anew with the same columns. */
    void checkAgain(JobId check) {
        demand(state.canMap());
        begin(ImportState.CHECKING, check);
    }

    /** Begins to write the rows. {@link Refused} where they were not checked, or are being written already. */
    void apply(Differences chosen, long rows, JobId application) {
        demand(state == ImportState.CHECKED);
        differences = chosen;
        total = rows;
        begin(ImportState.APPLYING, application);
    }

    /** Begins to take back what was written. */
    void undo(long rows, JobId undoing) {
        demand(state.canUndo());
        total = rows;
        begin(ImportState.UNDOING, undoing);
        position = Long.MAX_VALUE;
    }

    private void begin(ImportState next, JobId by) {
        state = next;
        job = by;
        position = 0;
    }

    private static void demand(boolean possible) {
        if (!possible) throw new Refused(List.of(Objection.blocking("importing.state", null)));
    }

    /** The job has worked up to this row. */
    void reach(long row) {
        position = row;
    }

    /** So many more rows of the file are stored. */
    void found(long rows) {
        total += rows;
    }

    /** All rows of the file are stored. */
    void isRead() {
        complete = true;
        position = 0;
    }

    void checked() {
        state = ImportState.CHECKED;
    }

    ImportEvents.ImportApplied applied(Map<String, Long> counts, PersonId by, Instant now) {
        state = ImportState.APPLIED;
        return new ImportEvents.ImportApplied(id, by, now, snapshot(), counts);
    }

    ImportEvents.ImportUndone undone(Map<String, Long> counts, PersonId by, Instant now) {
        state = ImportState.UNDONE;
        return new ImportEvents.ImportUndone(id, by, now, snapshot(), counts);
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("kind", kind);
        values.put("name", name);
        values.put("storedFile", storedFile);
        values.put("sha256", HexFormat.of().formatHex(sha256));
        values.put("encoding", encoding);
        values.put("heading", String.join(", ", headings()));
        values.put("mapping", mapping);
        values.put("differences", Objects.toString(differences, ""));
        values.put("state", state);
        return values;
    }

    List<String> headings() {
        return ImportTable.split(heading);
    }

    ImportMapping columns() {
        return ImportMapping.of(mapping);
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    UUID storedFile() {
        return storedFile;
    }

    TableFile format() {
        return new TableFile(encoding, separator.charAt(0), guessed);
    }

    long headingLine() {
        return headingLine;
    }

    byte[] fingerprint() {
        return Arrays.copyOf(fingerprint, fingerprint.length);
    }

    String hash() {
        return HexFormat.of().formatHex(sha256);
    }

    ImportState state() {
        return state;
    }

    @Nullable
    JobId job() {
        return job;
    }

    long position() {
        return position;
    }

    long total() {
        return total;
    }

    boolean complete() {
        return complete;
    }

    /** Whose value counts where a row differs; ours as long as nobody chose. */
    Differences differences() {
        return differences == null ? Differences.OURS : differences;
    }

    PersonId uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
