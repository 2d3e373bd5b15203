package org.baselinecme.front.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.baselinecme.planning.activities.ActivityChanges;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Public pages of activities as they were last composed, in the memory of this node. A page is used only while
 * {@link ActivityChanges} counts as many changes to the activity as before it was composed, and on the same day of the
 * office: dates are written as of today, and a disclosure expires without an event.
 */
@Component
class ComposedPages {
    private static final int MOST = 500;
    private final Cache<Version, PublicActivity> pages =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final JdbcClient jdbc;

    ComposedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The page of an activity as of this day; composed where none is kept that is as new. */
    PublicActivity page(String number, LocalDate today, Supplier<PublicActivity> compose) {
        return version(number, today).map(version -> page(version, compose)).orElseGet(compose);
    }

    /** The same for an activity whose count was read already. */
    PublicActivity page(ActivityId activity, long changes, LocalDate today, Supplier<PublicActivity> compose) {
        return ActivityChanges.arePending() ? compose.get() : page(new Version(activity, changes, today), compose);
    }

    private PublicActivity page(Version version, Supplier<PublicActivity> compose) {
        var kept = pages.getIfPresent(version);
        if (kept != null) return kept;
        var composed = compose.get();
        pages.put(version, composed);
        return composed;
    }

    /** Read before the page is composed; empty in a transaction that has made changes itself. */
    private Optional<Version> version(String number, LocalDate today) {
        if (ActivityChanges.arePending()) return Optional.empty();
        return jdbc.sql("""
                        select a.id as activity, c.changes from v_activity a join v_activity_changes c on c.activity = a.id
                        where a.number = ?
                        """)
                .param(number)
                .query(Rows.of(Changes.class))
                .optional()
                .map(found -> new Version(found.activity, found.changes, today));
    }

    record Changes(ActivityId activity, long changes) {}

    private record Version(ActivityId activity, long changes, LocalDate today) {}
}
