package org.baselinecme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** An empty PostgreSQL of its own, from the programs that are installed; gone when closed. */
public final class TestCluster implements AutoCloseable {
    private static final String PROGRAMS = "$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)";
    private final Path folder;
    private final int port;

    /** Starts it. */
    public TestCluster() {
        try (var free = new ServerSocket(0)) {
            folder = Files.createTempDirectory("cluster");
            port = free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        run("""
                [ "$(id -u)" != 0 ] || chown postgres %1$s
                as_postgres %2$s/initdb -D %1$s/data -U postgres -A trust -E UTF8 --locale C.UTF-8
                as_postgres %2$s/pg_ctl -D %1$s/data -w -l %1$s/log -o "-p %3$d -k %1$s -c listen_addresses=127.0.0.1 -c fsync=off" start
                """);
    }

    /** Whether its programs are installed, and can read what this version of a server writes. */
    public static boolean isThere(int server) {
        var version = Output.of(Map.of(), "bash", "-c", PROGRAMS.substring(2, PROGRAMS.length() - 1))
                .text()
                .replaceAll("\\D+", "");
        return !version.isEmpty() && Integer.parseInt(version) >= server;
    }

    /** The address of a database of this name, which need not exist yet. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        run("as_postgres %2$s/pg_ctl -D %1$s/data -m immediate stop");
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void run(String script) {
        var done = Output.of(
                Map.of(),
                "bash",
                "-ec",
                "as_postgres() { if [ \"$(id -u)\" = 0 ]; then runuser -u postgres -- \"$@\"; else \"$@\"; fi; }\n"
                        + script.formatted(folder, PROGRAMS, port));
        if (done.code() != 0) throw new IllegalStateException(done.text());
    }

    /** What a program printed, and its exit code. */
    public record Output(int code, String text) {
        /** Runs it with these variables beside those of this process. */
        public static Output of(Map<String, String> variables, String... command) {
            try {
                var log = Files.createTempFile("output", ".txt");
                var builder = new ProcessBuilder(Stream.of(command).toList())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
                builder.environment().putAll(variables);
                var code = builder.start().waitFor();
                var text = Files.readString(log, StandardCharsets.UTF_8);
                Files.delete(log);
                return new Output(code, text);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
