package org.baselinecme.office.limits;

import org.baselinecme.TestOffice;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets limits of the office for the time of a test. */
public final class TestLimits {
    private final TestOffice cast;
    private final OfficeLimits limits;

    public TestLimits(TestOffice cast, ApplicationContext context) {
        this.cast = cast;
        this.limits = context.getBean(OfficeLimits.class);
    }

    /** For how many days the newest mail link of a person works. */
    public static int linkDays(JdbcClient jdbc, PersonId person) {
        return jdbc.sql("select round(extract(epoch from expires_at - issued_at) / 86400)::int from mail_link "
                        + "where person = ? order by issued_at desc, expires_at limit 1")
                .param(person.value())
                .query(Integer.class)
                .single();
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
