package org.baselinecme.planning.activities;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.baselinecme.platform.audit.AuditFilter;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter of an activity's record, taken from the address; what cannot be read narrows nothing. */
record ActivityRecordFilter(
        @Nullable String person,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String until,
        @Nullable String q,
        @Nullable String page) {
    /** Events on a page. */
    static final int ON_A_PAGE = 50;

    AuditFilter filter(ZoneId zone, List<String> without) {
        var first = day(from);
        var last = day(until);
        return new AuditFilter(
                id(person),
                text(kind),
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant(),
                text(q),
                without);
    }

    /** The page that is shown, from 1 on. */
    public int number() {
        var typed = text(page);
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }

    public boolean isNarrow() {
        return !(text(person) + text(kind) + text(from) + text(until) + text(q)).isEmpty();
    }

    /** The same filter as a query of an address, for another page or the file. */
    public String query() {
        var query = UriComponentsBuilder.newInstance();
        query.queryParam("person", "{person}")
                .queryParam("kind", "{kind}")
                .queryParam("from", "{from}")
                .queryParam("until", "{until}")
                .queryParam("q", "{q}");
        return Objects.requireNonNull(query.encode()
                .buildAndExpand(text(person), text(kind), text(from), text(until), text(q))
                .toUri()
                .getRawQuery());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }

    private static @Nullable PersonId id(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? null : PersonId.of(text(typed));
        } catch (NotFound | IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? null : LocalDate.parse(text(typed));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
