package org.baselinecme.platform.kernel;

import java.io.Serializable;
import java.util.UUID;

/**
 * Identity of an aggregate: a record of one UUID. Every implementation maps to a {@code uuid} column wherever an entity
 * or a query holds it ({@code TypedIdTypes}).
 */
public interface TypedId extends Serializable {
    /** The UUID itself, as stored. */
    UUID value();
}
