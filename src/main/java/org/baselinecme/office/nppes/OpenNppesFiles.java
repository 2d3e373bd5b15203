package org.baselinecme.office.nppes;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.files.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The files that this node is reading. A ZIP can only be read from its beginning: a file stays open between the steps of its job, and
 * after a restart the rows that were compared are passed over once.
 */
@Component
class OpenNppesFiles {
    private static final Logger LOG = LoggerFactory.getLogger(OpenNppesFiles.class);
    private static final int MOST = 3;
    private final Map<UUID, NppesReader> open = new LinkedHashMap<>();
    private final NppesFolder folder;
    private final Files files;

    OpenNppesFiles(NppesFolder folder, Files files) {
        this.folder = folder;
        this.files = files;
    }

    /** The reader of a file, at the row where the next step begins or before it. */
    synchronized NppesReader at(NppesFile file) {
        var reading = open.get(file.id());
        if (reading != null && reading.row() <= file.rows() && isSame(file)) return reading;
        close(file.id());
        if (open.size() >= MOST) close(open.keySet().iterator().next());
        var reader = Optional.ofNullable(file.storedFile())
                .map(files::open)
                .map(content -> NppesReader.of(file.name(), content.getInputStream(), content.contentLength()))
                .orElseGet(() -> NppesReader.of(folder.file(file.name(), file.bytes(), file.modified())));
        open.put(file.id(), reader);
        return reader;
    }

    private boolean isSame(NppesFile file) {
        return file.storedFile() != null || folder.isSame(file.name(), file.bytes(), file.modified());
    }

    synchronized void close(UUID file) {
        var reading = open.remove(file);
        if (reading == null) return;
        try {
            reading.close();
        } catch (IOException alreadyGone) {
            LOG.debug("A file of the NPI registry did not close", alreadyGone);
        }
    }

    @PreDestroy
    synchronized void closeAll() {
        List.copyOf(open.keySet()).forEach(this::close);
    }
}
