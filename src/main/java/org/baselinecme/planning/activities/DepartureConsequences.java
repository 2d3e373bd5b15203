package org.baselinecme.planning.activities;

import java.util.List;
import org.baselinecme.platform.kernel.Objection;

/**
 * What it means that a person leaves the roster of an activity. Modules that depend on this one provide their own as
 * components, like a {@link Gate}.
 */
public interface DepartureConsequences {
    /** Sentences that whoever removes the person reads and confirms; empty where it means nothing. */
    List<Objection> of(Contributor leaving, Stage stage);
}
