package org.baselinecme.office.nppes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.TableFile;
import org.baselinecme.platform.jobs.JobId;
import org.baselinecme.platform.jobs.JobRequest;
import org.baselinecme.platform.jobs.Jobs;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has files of the NPI registry compared with the directory: uploaded ones, and larger ones in a folder of the server. */
@Service
@Transactional
public class NppesFiles {
    /** The largest file that a browser sends. */
    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private final NppesFileRepository repository;
    private final NppesFolder folder;
    private final Files files;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NppesFiles(
            NppesFileRepository repository,
            NppesFolder folder,
            Files files,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.folder = folder;
        this.files = files;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts to compare a file in the folder. {@link org.baselinecme.platform.kernel.NotFound} for a name that is not in its list.
     *
     * @param state two letters: where people without a license on record are looked for by name; empty for nowhere
     */
    @Needs(Duty.IMPORT_RECORDS)
    JobId compare(Me me, String name, String state) {
        var dropped = folder.find(name);
        return start(me, new NppesFile.Source(dropped.name(), null, dropped.bytes(), dropped.modified()), state);
    }

    /** Stores an uploaded file and starts to compare it. {@link Refused} for an empty, too large or other file. */
    @Needs(Duty.IMPORT_RECORDS)
    JobId upload(Me me, String name, TableFile.Content content, long bytes, String state) {
        if (bytes == 0) throw new Refused(List.of(Objection.blocking("file-text.empty", null)));
        if (bytes > MOST_BYTES) throw new Refused(List.of(Objection.blocking("nppes.too-large", "/nppes")));
        try {
            NppesReader.of(name, content.open(), bytes).close();
            byte[] hash;
            try (var stream = content.open()) {
                hash = Sha256.of(stream);
            }
            var type = NppesReader.isZip(name) ? "application/zip" : "text/csv";
            var stored = files.store(me, name, type, content, bytes, hash);
            return start(me, new NppesFile.Source(name, stored, bytes, 0), state);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private JobId start(Me me, NppesFile.Source source, String state) {
        var where = state.matches("[A-Z]{2}") ? state : "";
        var file = new NppesFile(source, where, me.person(), clock.instant());
        repository.saveAndFlush(file);
        var job = jobs.start(me, new JobRequest(NppesWork.KIND, file.id(), source.name(), NppesController.PAGE, null));
        var started = file.start(job);
        repository.saveAndFlush(file);
        events.publishEvent(started);
        return job;
    }
}
