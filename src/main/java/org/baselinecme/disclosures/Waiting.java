package org.baselinecme.disclosures;

import java.time.Instant;

/**
 * Somebody who is not cleared yet.
 *
 * @param since when their role began
 * @param path where it goes on
 */
public record Waiting(String name, String activity, String role, Clearance state, Instant since, String path) {}
