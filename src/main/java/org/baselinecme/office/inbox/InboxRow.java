package org.baselinecme.office.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as Home shows it.
 *
 * @param writer who wrote it; empty for the product
 */
public record InboxRow(UUID id, String subject, String words, String path, String writer, Instant at) {
    /** Whether it is about a page other than Home. */
    public boolean isLinked() {
        return !path.equals("/");
    }
}
