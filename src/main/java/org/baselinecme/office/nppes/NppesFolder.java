package org.baselinecme.office.nppes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of the server for files that are too large for a browser: {@code baseline.nppes.folder}. */
@Component
class NppesFolder {
    private static final int MOST = 50;
    private final Path folder;

    NppesFolder(@Value("${baseline.nppes.folder:${baseline.data:.data}/nppes}") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    /** Its path, as staff of the server know it. */
    String path() {
        return folder.toString();
    }

    /** The tables and ZIP files in it, the newest first; none where there is no such folder. */
    List<Dropped> list() {
        var found = new ArrayList<Dropped>();
        try (var all = Files.newDirectoryStream(folder)) {
            for (var one : all)
                if (isTable(one) && Files.isRegularFile(one))
                    found.add(new Dropped(
                            one.getFileName().toString(),
                            Files.size(one),
                            Files.getLastModifiedTime(one).toMillis()));
        } catch (IOException noFolder) {
            return List.of();
        }
        found.sort(Comparator.comparingLong(Dropped::modified).reversed().thenComparing(Dropped::name));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static boolean isTable(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".zip");
    }

    /** A file of the list; {@link NotFound} for any other name. */
    Dropped find(String name) {
        return list().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * A file that is being read; refused where it is gone or has changed since.
     *
     * @param modified its last change, in milliseconds since 1970, when the comparison began
     */
    Path file(String name, long bytes, long modified) {
        if (!isSame(name, bytes, modified)) throw NppesReader.damaged();
        return folder.resolve(name);
    }

    /** Whether a file is there and has not changed. */
    boolean isSame(String name, long bytes, long modified) {
        var file = folder.resolve(name);
        try {
            return Files.size(file) == bytes && Files.getLastModifiedTime(file).toMillis() == modified;
        } catch (IOException gone) {
            return false;
        }
    }

    /** A file in the folder, its size in bytes, and its last change in milliseconds since 1970. */
    record Dropped(String name, long bytes, long modified) {}
}
