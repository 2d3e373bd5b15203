package org.baselinecme.credit.past;

import java.util.Locale;

/** As whom the earlier system credited a learner. */
enum CreditedAs {
    PHYSICIAN,
    NON_PHYSICIAN,
    /** Took part without credit; an amount is hours. */
    ATTENDANCE;

    /** The end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
