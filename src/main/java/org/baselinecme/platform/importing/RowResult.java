package org.baselinecme.platform.importing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param written the record that was added or changed; null for none
 * @param before what {@link ImportKind#undo} needs to take the change back, in whatever form; may be empty
 */
public record RowResult(
        long number, Outcome outcome, @Nullable UUID written, String before, List<RowMessage> messages) {
    public RowResult {
        messages = List.copyOf(messages);
    }

    /** The row added a record. */
    public static RowResult added(ImportRow row, UUID written) {
        return new RowResult(row.number(), Outcome.ADDED, written, "", List.of());
    }

    /** The row changed a record. */
    public static RowResult changed(ImportRow row, UUID written, String before) {
        return new RowResult(row.number(), Outcome.CHANGED, written, before, List.of());
    }

    /** There was nothing to write. */
    public static RowResult unchanged(ImportRow row) {
        return new RowResult(row.number(), Outcome.UNCHANGED, null, "", List.of());
    }

    /** The row could not be written. */
    public static RowResult rejected(ImportRow row, List<RowMessage> messages) {
        return new RowResult(row.number(), Outcome.REFUSED, null, "", messages);
    }

    /** What became of a row. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }
}
