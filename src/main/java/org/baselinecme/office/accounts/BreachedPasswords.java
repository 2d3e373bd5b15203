package org.baselinecme.office.accounts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A file of stolen passwords that the hospital may provide: one password a line, or lines that begin with a SHA-1 hash in the order
 * of the hashes, as the public lists come. It is never in memory: a list of passwords is read through, one of hashes is searched by
 * halves.
 */
@Component
class BreachedPasswords {
    private static final int HASH = 40;
    private static final Pattern HASHED = Pattern.compile("[0-9A-Fa-f]{40}(?::\\d+)?");
    private final @Nullable Path file;
    private final boolean hashed;

    /** Does not start with a file that cannot be read. */
    BreachedPasswords(@Value("${baseline.passwords.breached-file:}") String name) throws IOException {
        file = name.isBlank() ? null : Path.of(name);
        hashed = file != null && isHashed(file);
    }

    private static boolean isHashed(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, ISO_8859_1)) {
            var first = reader.readLine();
            return first != null && HASHED.matcher(first).matches();
        }
    }

    boolean contains(String password) {
        if (file == null) return false;
        try {
            return hashed ? isListed(file, sha1(password)) : isWritten(file, password);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isWritten(Path file, String password) throws IOException {
        var bytes = new String(password.getBytes(UTF_8), ISO_8859_1);
        try (var lines = Files.lines(file, ISO_8859_1)) {
            return lines.anyMatch(bytes::equals);
        }
    }

    private static boolean isListed(Path file, String hash) throws IOException {
        try (var list = new RandomAccessFile(file.toFile(), "r")) {
            var low = 0L;
            var high = list.length();
            while (low < high) {
                var middle = (low + high) / 2;
                var line = lineFrom(list, middle);
                var order = line == null ? 1 : line.compareTo(hash);
                if (order == 0) return true;
                if (order > 0) high = middle;
                else low = list.getFilePointer();
            }
            return false;
        }
    }

    /** The hash of the first line that begins there or later; null after the last. */
    private static @Nullable String lineFrom(RandomAccessFile list, long from) throws IOException {
        list.seek(Math.max(0, from - 1));
        if (from > 0) list.readLine();
        var line = list.readLine();
        return line == null || line.length() < HASH
                ? null
                : line.substring(0, HASH).toUpperCase(Locale.ROOT);
    }

    private static String sha1(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(password.getBytes(UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
