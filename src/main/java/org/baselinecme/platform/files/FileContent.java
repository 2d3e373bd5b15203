package org.baselinecme.platform.files;

import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A stored file as it is sent to a browser: read from the database in pieces of 256 kB, each with a statement of its own, so
 * that a slow reader holds neither the file in memory nor a connection. Spring answers requests for a range of it.
 */
public final class FileContent extends AbstractResource {
    private static final int PIECE = 256 * 1024;
    private final JdbcClient jdbc;
    private final UUID id;
    private final String name;
    private final String mediaType;
    private final int bytes;

    FileContent(JdbcClient jdbc, UUID id, String name, String mediaType, int bytes) {
        this.jdbc = jdbc;
        this.id = id;
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    @Override
    public String getFilename() {
        return name;
    }

    /** The type that was found in its content when it was stored. */
    public String mediaType() {
        return mediaType;
    }

    @Override
    public long contentLength() {
        return bytes;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getDescription() {
        return "stored file " + id;
    }

    @Override
    public InputStream getInputStream() {
        return new Pieces();
    }

    private byte[] piece(int from) {
        return jdbc.sql("select substring(content from ? for ?) from stored_file where id = ?")
                .params(from + 1, PIECE, id)
                .query(byte[].class)
                .single();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileContent file && file.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Reads piece after piece; skipping costs nothing. */
    private final class Pieces extends InputStream {
        private byte[] piece = new byte[0];
        private int from;
        private int at;

        @Override
        public int read() {
            return isEnd() ? -1 : current()[at++ - from] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) return 0;
            if (isEnd()) return -1;
            var source = current();
            var count = Math.min(length, from + source.length - at);
            System.arraycopy(source, at - from, into, offset, count);
            at += count;
            return count;
        }

        @Override
        public long skip(long count) {
            var skipped = (int) Math.max(0, Math.min(count, bytes - at));
            at += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return Math.max(0, from + piece.length - at);
        }

        private boolean isEnd() {
            return at >= bytes;
        }

        private byte[] current() {
            if (at < from || at >= from + piece.length) {
                from = at;
                piece = FileContent.this.piece(at);
            }
            return piece;
        }
    }
}
