package org.baselinecme.credit.credit;

import java.util.List;
import java.util.UUID;

/** Decisions to keep awards that the record supports less of; module {@code proof} implements it, which depends on credit. */
public interface KeptDecisions {
    /** Those about the awards of a claim, the oldest first. */
    List<Kept> of(UUID claim);

    /** Who kept an award, when and why, in words. */
    record Kept(String at, String by, String why) {}
}
