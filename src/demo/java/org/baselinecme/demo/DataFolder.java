package org.baselinecme.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.baselinecme.platform.kernel.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded database, held by one process at a time. A server that outlived its killed application is
 * stopped first; it flushes and goes, and nothing is lost.
 */
record DataFolder(Path path, FileLock lock) implements AutoCloseable {
    static DataFolder claim(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartRefused("Baseline is already running on the data folder " + path
                        + ". Stop that one first, or start this one with --baseline.data=another-folder.");
            }
            stopOrphan(path.resolve("postgres").resolve("postmaster.pid"));
            return new DataFolder(path, lock);
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "The data folder " + path + " cannot be written. Give this account the right to, or start"
                            + " with --baseline.data=another-folder.",
                    unwritable);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    /** We hold the folder, so a server that is alive belongs to an application that was killed. */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var server = ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .command()
                        .filter(c -> c.contains("postgres"))
                        .isPresent());
        if (server.isEmpty()) return;
        server.get().destroy();
        try {
            server.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException stays) {
            throw new StartRefused(
                    "A PostgreSQL (process " + pid + ") left behind by an earlier start does not stop."
                            + " Stop it by hand and start again.",
                    stays);
        }
    }

    @Override
    public void close() {
        try {
            lock.channel().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
