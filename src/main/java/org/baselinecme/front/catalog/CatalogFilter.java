package org.baselinecme.front.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
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

    /** The parameters of a statement that filters. */
    Map<String, Object> parameters(LocalDate today) {
        return Map.of(
                "today", today,
                "until", until(today),
                "format", formatOrAll(),
                "department", departmentOrAll(),
                "profession", professionOrAll(),
                "team", isTeam(),
                "credit", creditOrAll(),
                "quarters", quarters());
    }

    /** What is chosen, by the name of each parameter; what is not chosen is left out. */
    public SequencedMap<String, String> chosen() {
        var all = new LinkedHashMap<String, String>();
        all.put("credit", creditOrAll());
        all.put("profession", professionOrAll());
        all.put("format", formatOrAll());
        all.put("span", spanOrAll());
        all.put("hours", hoursOrAll());
        all.put("department", departmentOrAll());
        all.put("team", isTeam() ? "1" : "");
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** The address of the first page with this value chosen, or with none where it is empty; the rest stays as it is. */
    String with(String name, String value) {
        var all = chosen();
        all.put("q", words());
        all.put(name, value);
        all.values().removeIf(String::isEmpty);
        return all.isEmpty()
                ? "/catalog"
                : all.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "/catalog?", ""));
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
        return !words().isEmpty() || !chosen().isEmpty();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static int number(String text, int most) {
        return text.matches("\\d{1,5}") ? Math.min(most, Integer.parseInt(text)) : 0;
    }
}
