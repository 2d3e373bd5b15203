package org.baselinecme.planning.validity;

import java.util.List;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;

/** One presentation as the reviewer sees it, why they may not judge it, and why nobody may accept it yet. */
record ContentSheet(Standing place, ContentPage.Row row, List<Objection> against, List<Objection> againstAccepting) {
    public boolean isAllowed() {
        return against.isEmpty();
    }

    public Judgement[] answers() {
        return Judgement.values();
    }

    /** For the questions that can only be answered yes or no. */
    public Judgement[] plain() {
        return new Judgement[] {Judgement.YES, Judgement.NO};
    }
}
