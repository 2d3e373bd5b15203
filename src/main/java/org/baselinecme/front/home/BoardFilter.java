package org.baselinecme.front.home;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Filter of the board, from the query string.
 *
 * @param group the only group that is shown, by its code
 */
record BoardFilter(
        @Nullable String q,
        @Nullable String department,
        @Nullable String span,
        @Nullable String blocked,
        @Nullable String group) {

    /** How far ahead the board looks. */
    enum Span {
        FORTNIGHT(14),
        SIXTY_DAYS(60),
        ALL(-1);

        private final int days;

        Span(int days) {
            this.days = days;
        }

        /** The last first day that it reaches. */
        LocalDate until(LocalDate today) {
            return today.plusDays(days);
        }

        public String value() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The chosen span; 60 days by default. */
    public Span ahead() {
        return Arrays.stream(Span.values())
                .filter(one -> one.value().equals(span))
                .findFirst()
                .orElse(Span.SIXTY_DAYS);
    }

    /** The only group that is shown; empty where all are. */
    public Optional<BoardGroup> chosen() {
        return Arrays.stream(BoardGroup.values())
                .filter(one -> one.code().equals(group))
                .findFirst();
    }

    public String words() {
        return q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
    }

    public String departmentOrAll() {
        return department == null ? "" : department.strip();
    }

    public boolean isOnlyBlocked() {
        return "yes".equals(blocked);
    }

    public boolean isNarrow() {
        return !words().isEmpty() || !departmentOrAll().isEmpty() || isOnlyBlocked() || chosen().isPresent();
    }

    /** Path of the board with this filter. */
    public String path() {
        return "/board?span=" + ahead().value()
                + parameter("q", words())
                + parameter("department", departmentOrAll())
                + (isOnlyBlocked() ? "&blocked=yes" : "")
                + parameter("group", chosen().map(BoardGroup::code).orElse(""));
    }

    /** Path of the CSV file with this filter. */
    public String file() {
        return path().replaceFirst("^/board", "/board.csv");
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** Whether the activity falls within the span; one that is over does not within the next two weeks. */
    boolean reaches(BoardRow row, LocalDate today) {
        if (ahead() == Span.ALL) return true;
        var over = row.activity().endsOn().isBefore(today);
        return !(over && ahead() == Span.FORTNIGHT)
                && !row.activity().startsOn().isAfter(ahead().until(today));
    }

    /** Whether words and department admit the activity. */
    boolean admits(BoardRow row) {
        return (departmentOrAll().isEmpty() || row.activity().code().equals(departmentOrAll())) && row.names(words());
    }
}
