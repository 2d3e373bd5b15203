package org.baselinecme.platform.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that is asked for.
 *
 * @param kind the {@link JobWork} that does it
 * @param subject what it works on
 * @param label what people call it, such as the name of a file
 * @param path the page of what it works on
 * @param total how many parts it has; null while that is not known
 */
public record JobRequest(
        String kind,
        UUID subject,
        String label,
        String path,
        @Nullable Long total) {}
