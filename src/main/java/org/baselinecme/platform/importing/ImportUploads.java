package org.baselinecme.platform.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.TableFile;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes tables in: the original is stored with its hash, and its heading is read. */
@Service
@Transactional
public class ImportUploads {
    /** The largest file. */
    static final long MOST_BYTES = 50L * 1024 * 1024;

    private final ImportFileRepository repository;
    private final ImportKinds kinds;
    private final ImportMemory memory;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportUploads(
            ImportFileRepository repository,
            ImportKinds kinds,
            ImportMemory memory,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.kinds = kinds;
        this.memory = memory;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a table; the same content again leads to the import it has already, until that is undone. {@link Refused} for what is no
     * table.
     */
    @Needs(Duty.IMPORT_RECORDS)
    Uploaded upload(Me me, String kind, String name, TableFile.Content content, long bytes) {
        var wanted = kinds.of(kind);
        if (bytes > MOST_BYTES) throw no(Objection.blocking("importing.too-large", null));
        if (bytes == 0) throw no(Objection.blocking("file-text.empty", null));
        try {
            byte[] hash;
            try (var stream = content.open()) {
                hash = Sha256.of(stream);
            }
            var earlier = repository.findByKindAndSha256AndStateNot(kind, hash, ImportState.UNDONE);
            if (earlier.isPresent()) return new Uploaded(earlier.get().id(), true);
            var table = ImportTable.of(kind, name, hash, content, kinds.names(wanted));
            return new Uploaded(store(me, wanted, table, content, bytes), false);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private ImportId store(Me me, ImportKind kind, ImportTable table, TableFile.Content content, long bytes)
            throws IOException {
        var stored = files.store(me, table.name(), table.mediaType(), content, bytes, table.sha256());
        var mapping = memory.mapping(kind.key(), table.fingerprint())
                .orElseGet(() -> new ImportMapping(ImportTable.suggested(table.heading(), kinds.names(kind))));
        var file = new ImportFile(table, stored, mapping, me.person(), clock.instant());
        try {
            repository.saveAndFlush(file);
        } catch (DataIntegrityViolationException uploadedAtTheSameMoment) {
            throw new OptimisticLockingFailureException("import", uploadedAtTheSameMoment);
        }
        events.publishEvent(file.upload());
        return file.id();
    }

    private static Refused no(Objection why) {
        return new Refused(List.of(why));
    }

    /**
     * Where an upload led.
     *
     * @param again whether the same content had been uploaded before
     */
    record Uploaded(ImportId id, boolean again) {}
}
