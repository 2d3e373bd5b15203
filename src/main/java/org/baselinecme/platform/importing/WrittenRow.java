package org.baselinecme.platform.importing;

import java.util.UUID;

/**
 * A row that added or changed a record, as {@link ImportKind#apply} reported it.
 *
 * @param file the import that it belongs to
 * @param changed whether the record had been there before
 */
public record WrittenRow(UUID file, long number, boolean changed, UUID written, String before) {}
