package org.baselinecme.credit.past;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.planning.systems.CreditSystem;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier system recorded of one credit, and staff may correct.
 *
 * @param format in the words of the earlier system; empty where it said nothing
 * @param creditSystem its code; null for attendance without credit
 * @param amount credit, or hours of attendance; not necessarily in quarters
 * @param accreditation the statement or number of accreditation, as written
 * @param certificateNumber of the certificate that the earlier system issued; empty without one
 */
@Embeddable
record PastCreditValues(
        String title,
        String provider,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        LocalDate completedOn,
        String format,
        @Nullable String creditSystem,
        BigDecimal amount,
        @Enumerated(EnumType.STRING) CreditedAs creditedAs,
        String accreditation,
        String certificateNumber) {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal MUCH = BigDecimal.valueOf(100);

    /** What is unusual, though possible: ends of message keys. */
    List<String> oddities() {
        var odd = new ArrayList<String>();
        if (creditSystem != null && amount.remainder(QUARTER).signum() != 0) odd.add("step");
        if (amount.compareTo(MUCH) > 0) odd.add("much");
        if (CreditSystem.AMA1.equals(creditSystem) && creditedAs != CreditedAs.PHYSICIAN) odd.add("physicians");
        if (startedOn != null && completedOn.isBefore(startedOn)) odd.add("early");
        return List.copyOf(odd);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("title", title);
        values.put("provider", provider);
        if (startedOn != null) values.put("startedOn", startedOn);
        if (endedOn != null) values.put("endedOn", endedOn);
        values.put("completedOn", completedOn);
        values.put("format", format);
        values.put("creditSystem", creditSystem == null ? "" : creditSystem);
        values.put("amount", amount);
        values.put("creditedAs", creditedAs.code());
        values.put("accreditation", accreditation);
        values.put("certificateNumber", certificateNumber);
        return values;
    }
}
