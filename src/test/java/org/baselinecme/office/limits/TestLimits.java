package org.baselinecme.office.limits;

import org.baselinecme.TestOffice;
import org.springframework.context.ApplicationContext;

/** Sets limits of the office for the time of a test. */
public final class TestLimits {
    private final TestOffice cast;
    private final OfficeLimits limits;

    public TestLimits(TestOffice cast, ApplicationContext context) {
        this.cast = cast;
        this.limits = context.getBean(OfficeLimits.class);
    }

    /** Does this while a limit has another value. */
    public void during(LimitKey key, int value, Runnable work) {
        cast.let(
                cast.okafor(),
                me -> limits.change(me, key, value, limits.row(me, key).version()));
        try {
            work.run();
        } finally {
            cast.let(
                    cast.okafor(),
                    me -> limits.reset(me, key, limits.row(me, key).version()));
        }
    }
}
