package org.baselinecme.platform.jobs;

import java.time.Instant;

/** Writes moments as the office reads them, in its time zone. */
public interface JobMoments {
    /** A day and a time with its zone. */
    String text(Instant at);
}
