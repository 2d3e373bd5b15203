package org.baselinecme.delivery.cancellation;

import java.time.Instant;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.jspecify.annotations.Nullable;
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
                        select m.at, m.why from v_activity a join v_activity_move m on m.activity = a.id and m.to_stage = a.stage
                        where a.number = ? and a.is_public and a.stage in ('CANCELLED', 'WITHDRAWN')
                        order by m.at desc limit 1
                        """)
                .param(number)
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> new Cancellation(
                        office.provider().name(),
                        office.moments().exact(row.at()),
                        row.why() == null ? "" : row.why(),
                        addresses.contact()));
    }

    record Row(Instant at, @Nullable String why) {}
}
