package org.baselinecme.platform.importing;

import org.jspecify.annotations.Nullable;

/**
 * Whether what a row wrote was taken back.
 *
 * @param why it stays; null where it was taken back
 */
public record RowUndo(long number, @Nullable RowMessage why) {
    /** It was taken back. */
    public static RowUndo undone(WrittenRow row) {
        return new RowUndo(row.number(), null);
    }

    /** It stays. */
    public static RowUndo stays(WrittenRow row, RowMessage why) {
        return new RowUndo(row.number(), why);
    }
}
