package org.baselinecme.front.home;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What the board is narrowed to; it stands in the address bar. */
record BoardFilter(
        @Nullable String q,
        @Nullable String department,
        @Nullable String span,
        @Nullable String blocked) {

    /** How far ahead one looks. */
    enum Span {
        FORTNIGHT(14),
        SIXTY_DAYS(60),
        ALL(-1);

        private final int days;

        Span(int days) {
            this.days = days;
        }

        public String value() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A fortnight, unless another span is asked for. */
    public Span ahead() {
        return Arrays.stream(Span.values())
                .filter(one -> one.value().equals(span))
                .findFirst()
                .orElse(Span.FORTNIGHT);
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
        return !words().isEmpty() || !departmentOrAll().isEmpty() || isOnlyBlocked();
    }

    /** The board with this filter, to come back to. */
    public String path() {
        return "/board?span=" + ahead().value()
                + said("q", words())
                + said("department", departmentOrAll())
                + (isOnlyBlocked() ? "&blocked=yes" : "");
    }

    /** The same as a file for a spreadsheet. */
    public String file() {
        return path().replaceFirst("^/board", "/board.csv");
    }

    private static String said(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    /** Whether it is coming within the span; what is over is coming no more, and shows where everything does. */
    boolean reaches(BoardRow row, LocalDate today) {
        return ahead() == Span.ALL
                || !row.activity().endsOn().isBefore(today)
                        && !row.activity().startsOn().isAfter(today.plusDays(ahead().days));
    }

    /** Whether words and department let the activity pass. */
    boolean admits(BoardRow row) {
        return (departmentOrAll().isEmpty() || row.activity().code().equals(departmentOrAll())) && row.names(words());
    }
}
