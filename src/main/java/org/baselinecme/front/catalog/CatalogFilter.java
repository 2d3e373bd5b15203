package org.baselinecme.front.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for, from the query string. Values that are not understood do not narrow the list.
 *
 * @param q words to search for
 * @param format code of the format
 * @param credit code of the credit system
 * @param profession code of a profession in the audience
 * @param department code of the department
 * @param span number of days ahead: 30 or 90; any time otherwise
 * @param hours the least credit: 1, 4 or 8
 * @param team whether the audience has two professions or more
 */
record CatalogFilter(
        @Nullable String q,
        @Nullable String format,
        @Nullable String credit,
        @Nullable String profession,
        @Nullable String department,
        @Nullable String span,
        @Nullable String hours,
        @Nullable String team,
        @Nullable String page) {
    private static final int LONGEST = 200;
    private static final int QUARTERS_A_CREDIT = 4;
    private static final int FAR = 36_500;
    private static final int LAST_PAGE = 10_000;

    public String words() {
        var words = text(q);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    public String formatOrAll() {
        return text(format).toUpperCase(Locale.ROOT);
    }

    public String creditOrAll() {
        return text(credit).toUpperCase(Locale.ROOT);
    }

    public String professionOrAll() {
        return text(profession).toUpperCase(Locale.ROOT);
    }

    public String departmentOrAll() {
        return text(department).toUpperCase(Locale.ROOT);
    }

    public String spanOrAll() {
        return number(text(span), FAR) == 0 ? "" : text(span);
    }

    public String hoursOrAll() {
        return number(text(hours), FAR) == 0 ? "" : text(hours);
    }

    public boolean isTeam() {
        return !text(team).isEmpty();
    }

    /** Spans to choose from. */
    public List<CatalogPage.Choice> spans() {
        return List.of(
                new CatalogPage.Choice("30", "catalog.span.30"), new CatalogPage.Choice("90", "catalog.span.90"));
    }

    /** Least amounts of credit to choose from. */
    public List<CatalogPage.Choice> amounts() {
        return List.of(
                new CatalogPage.Choice("1", "catalog.hours.1"),
                new CatalogPage.Choice("4", "catalog.hours.4"),
                new CatalogPage.Choice("8", "catalog.hours.8"));
    }

    /** The last day of the span. */
    LocalDate until(LocalDate today) {
        return today.plusDays(spanOrAll().isEmpty() ? FAR : number(spanOrAll(), FAR));
    }

    /** The least credit in quarters; 0 for any. */
    int quarters() {
        return hoursOrAll().isEmpty() ? 0 : number(hoursOrAll(), FAR) * QUARTERS_A_CREDIT;
    }

    int pageNumber() {
        return Math.max(1, number(text(page), LAST_PAGE));
    }

    /** Whether the list is narrowed. */
    public boolean isNarrow() {
        return isTeam()
                || Stream.of(words(), formatOrAll(), creditOrAll(), professionOrAll(), departmentOrAll(), spanOrAll())
                        .anyMatch(part -> !part.isEmpty())
                || quarters() > 0;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static int number(String text, int most) {
        return text.matches("\\d{1,5}") ? Math.min(most, Integer.parseInt(text)) : 0;
    }
}
