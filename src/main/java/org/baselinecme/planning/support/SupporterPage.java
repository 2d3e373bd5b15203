package org.baselinecme.planning.support;

import java.util.List;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;

/**
 * A supporter of an activity, with every filed version of its agreement.
 *
 * @param added by whom and when
 * @param attaching objections to filing an agreement now
 */
record SupporterPage(
        Standing place,
        SupportPage.Source source,
        SupportPage.Attested added,
        List<Agreement> agreements,
        List<Objection> attaching,
        SupportPage.Rights rights) {
    /** Whether an agreement can be filed now. */
    public boolean isAttachable() {
        return rights.mayChange() && attaching.isEmpty();
    }

    /** A filed version; the days are empty where somebody has not signed. */
    record Agreement(String id, String name, String provider, String company, String by, String at) {}
}
