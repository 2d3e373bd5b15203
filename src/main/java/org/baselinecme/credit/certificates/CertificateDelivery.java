package org.baselinecme.credit.certificates;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Schedules certificates to be mailed again. The caller has checked access. */
@Component
public class CertificateDelivery {
    private final JdbcClient jdbc;

    CertificateDelivery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Schedules a mail with the newest revision for each of these claims, and returns how many. */
    public int mailAgain(Collection<UUID> claims, Instant now) {
        return jdbc.sql("update certificate set mail_due_at = ? where claim = any(?)")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(claims.toArray(UUID[]::new))
                .update();
    }
}
