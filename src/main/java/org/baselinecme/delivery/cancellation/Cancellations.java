package org.baselinecme.delivery.cancellation;

import java.time.Instant;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads why activities do not take place. */
@Service
@Transactional(readOnly = true)
public class Cancellations {
    private final JdbcClient jdbc;
    private final Office office;
    private final Addresses addresses;

    Cancellations(JdbcClient jdbc, Office office, Addresses addresses) {
        this.jdbc = jdbc;
        this.office = office;
        this.addresses = addresses;
    }

    /** For the public page of an activity; empty for one that was not canceled, or never announced. */
    @Anyone
    public Optional<Cancellation> of(String number) {
        return jdbc.sql("""
                        select c.at, c.why from v_activity a join v_cancellation c on c.activity = a.id
                        where a.number = ? and a.is_public and a.is_canceled
                        """)
                .param(number)
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> new Cancellation(
                        office.provider().name(), office.moments().exact(row.at()), row.why(), addresses.contact()));
    }

    record Row(Instant at, String why) {}
}
