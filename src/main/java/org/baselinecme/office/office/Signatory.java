package org.baselinecme.office.office;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signs certificates of completion.
 *
 * @param version -1 before one is set
 * @param name as printed, with degrees; empty for none
 * @param title the office they hold
 * @param signature the picture of their signature; null for none
 */
public record Signatory(
        int version, String name, String title, @Nullable UUID signature) {
    /** Certificates without a signature. */
    public static final Signatory NONE = new Signatory(-1, "", "", null);
}
