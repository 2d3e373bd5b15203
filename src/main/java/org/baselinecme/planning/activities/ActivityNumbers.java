package org.baselinecme.planning.activities;

import java.time.Instant;
import org.baselinecme.office.office.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Assigns activity numbers, counted within each year of the office. It is one SQL statement and no entity: {@code insert …
 * on conflict do update … returning} creates the first row of a year and counts up in one step, so that proposals of the
 * same moment wait for each other on that row only. An entity with a pessimistic lock needs a second statement and a retry
 * for the first proposal of a year.
 */
@Component
class ActivityNumbers {
    private final JdbcClient jdbc;
    private final Office office;

    ActivityNumbers(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** The next number of the office's year, such as 2026-0042. The row stays locked until the transaction ends. */
    String next(Instant now) {
        var year = now.atZone(office.provider().zone()).getYear();
        var next = jdbc.sql("""
                        insert into activity_number (year, last) values (?, 1)
                        on conflict (year) do update set last = activity_number.last + 1 returning last
                        """).param(year).query(Integer.class).single();
        return "%d-%04d".formatted(year, next);
    }
}
