package org.baselinecme.credit.past;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Past credit as an import adds it. */
public final class TestPastCredits {
    private final PastCreditStore store;
    private final PersonId by;
    private int rows = 1;

    public TestPastCredits(JdbcClient jdbc, PersonId by) {
        this.store = new PastCreditStore(jdbc);
        this.by = by;
    }

    /** Adds an entry; returns whether it was added. */
    public boolean add(PersonId person, String title, String completed, @Nullable String system, String amount) {
        return add(person, values(title, completed, system, amount), UUID.randomUUID());
    }

    boolean add(PersonId person, PastCreditValues values, UUID batch) {
        var source = new PastCreditSource("EthosCE", ++rows, "", batch);
        var credit = new NewPastCredit(person, values, source);
        return !store.add(List.of(credit), by, Instant.parse("2027-02-01T10:00:00Z"))
                .isEmpty();
    }

    static PastCreditValues values(String title, String completed, @Nullable String system, String amount) {
        return new PastCreditValues(
                title,
                "Lakeside CME",
                null,
                null,
                LocalDate.parse(completed),
                "Live activity",
                system,
                new BigDecimal(amount).setScale(3),
                system == null ? CreditedAs.ATTENDANCE : CreditedAs.PHYSICIAN,
                "",
                "LC-1");
    }
}
