package org.baselinecme.front.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for; it stands in the address. Anything that is not understood narrows nothing.
 *
 * @param q words, as people type them into a search field
 * @param format code of the format
 * @param credit code of the credit system
 * @param profession code of the profession it is for
 * @param department code of the department
 * @param span within so many days: 30 or 90; else any time
 * @param hours at least so many credits: 1, 4 or 8
 * @param team whether it is for two professions or more
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
        var words = said(q);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    public String formatOrAll() {
        return said(format).toUpperCase(Locale.ROOT);
    }

    public String creditOrAll() {
        return said(credit).toUpperCase(Locale.ROOT);
    }

    public String professionOrAll() {
        return said(profession).toUpperCase(Locale.ROOT);
    }

    public String departmentOrAll() {
        return said(department).toUpperCase(Locale.ROOT);
    }

    public String spanOrAll() {
        return number(said(span), FAR) == 0 ? "" : said(span);
    }

    public String hoursOrAll() {
        return number(said(hours), FAR) == 0 ? "" : said(hours);
    }

    public boolean isTeam() {
        return !said(team).isEmpty();
    }

    /** Days to choose from. */
    public List<CatalogPage.Choice> spans() {
        return List.of(
                new CatalogPage.Choice("30", "catalogue.span.30"), new CatalogPage.Choice("90", "catalogue.span.90"));
    }

    /** Amounts of credit to choose from. */
    public List<CatalogPage.Choice> amounts() {
        return List.of(
                new CatalogPage.Choice("1", "catalogue.hours.1"),
                new CatalogPage.Choice("4", "catalogue.hours.4"),
                new CatalogPage.Choice("8", "catalogue.hours.8"));
    }

    /** The last day that is looked for. */
    LocalDate until(LocalDate today) {
        return today.plusDays(spanOrAll().isEmpty() ? FAR : number(spanOrAll(), FAR));
    }

    /** The least credit that is looked for, in quarters. */
    int quarters() {
        return hoursOrAll().isEmpty() ? 0 : number(hoursOrAll(), FAR) * QUARTERS_A_CREDIT;
    }

    int pageNumber() {
        return Math.max(1, number(said(page), LAST_PAGE));
    }

    /** Whether anything is narrowed. */
    public boolean isNarrow() {
        return isTeam()
                || Stream.of(words(), formatOrAll(), creditOrAll(), professionOrAll(), departmentOrAll(), spanOrAll())
                        .anyMatch(part -> !part.isEmpty())
                || quarters() > 0;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static int number(String text, int most) {
        return text.matches("\\d{1,5}") ? Math.min(most, Integer.parseInt(text)) : 0;
    }
}
