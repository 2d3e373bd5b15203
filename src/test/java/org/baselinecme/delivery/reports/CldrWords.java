package org.baselinecme.delivery.reports;

import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Composes {@code reports/date-words.txt} from the locale data (CLDR) of the running Java. */
final class CldrWords {
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /** Hungarian de. (morning) is also Spanish de (of), and midnight is also min (minutes): neither decides an hour. */
    private static final Set<String> AMBIGUOUS = Set.of("de", "min");

    private final Map<String, TreeSet<Integer>> halves = new TreeMap<>();
    private final Map<String, TreeSet<Integer>> months = new TreeMap<>();
    private final TreeSet<String> days = new TreeSet<>();
    private final TreeSet<String> others = new TreeSet<>();

    private CldrWords() {}

    /** The whole file. */
    static String all() {
        var words = new CldrWords();
        for (var locale : Locale.getAvailableLocales()) words.add(locale);
        return words.text();
    }

    private void add(Locale locale) {
        var parts = DateFormatSymbols.getInstance(locale).getAmPmStrings();
        for (var hour = 0; hour < 24; hour++) half(parts[hour / 12], hour);
        for (var style : STYLES.subList(0, 2)) {
            var periods =
                    new DateTimeFormatterBuilder().appendDayPeriodText(style).toFormatter(locale);
            for (var half = 0; half < 48; half++) half(periods.format(LocalTime.of(half / 2, half % 2 * 30)), half / 2);
        }
        for (var style : STYLES) {
            for (var month : Month.values()) month(month.getDisplayName(style, locale), month.getValue());
            for (var day : DayOfWeek.values()) word(days, day.getDisplayName(style, locale));
        }
        for (var date : FormatStyle.values())
            for (var time : List.of(FormatStyle.SHORT, FormatStyle.MEDIUM))
                literals(DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        date, time, IsoChronology.INSTANCE, locale));
    }

    private void half(String text, int hour) {
        var word = DateWords.fold(text);
        if (AMBIGUOUS.contains(word)) return;
        if (word.length() > 1 || word.matches("[\\p{L}&&[^\\p{IsLatin}\\p{IsCyrillic}]]"))
            halves.computeIfAbsent(word, key -> new TreeSet<>()).add(hour);
    }

    private void month(String text, int month) {
        var word = DateWords.fold(text);
        if (word.matches(".*\\p{L}.*") && !word.matches(".*\\d.*|[ap]m"))
            months.computeIfAbsent(word, key -> new TreeSet<>()).add(month);
    }

    private void literals(String pattern) {
        QUOTED.matcher(pattern)
                .results()
                .forEach(found -> DateWords.words(found.group(1)).forEach(one -> word(others, one)));
        DateWords.words(QUOTED.matcher(pattern).replaceAll(" ").replaceAll("[a-zA-Z]", " "))
                .forEach(one -> word(others, one));
    }

    private static void word(TreeSet<String> into, String text) {
        var word = DateWords.fold(text);
        if (word.matches(".*\\p{L}.*") && !word.matches(".*\\d.*|[ap]m")) into.add(word);
    }

    private String text() {
        var lines = new ArrayList<String>();
        lines.add("# Words of dates and times in all locales of Java (CLDR); AttackedReportsTest composes this file.");
        lines.addAll(grouped("hours", halves));
        lines.addAll(grouped("month", months));
        lines.add("day=" + String.join("|", days));
        lines.add("other=" + String.join("|", others));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> grouped(String kind, Map<String, TreeSet<Integer>> words) {
        var byValue = words.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().stream().map(String::valueOf).collect(Collectors.joining(",")),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.joining("|"))));
        return byValue.entrySet().stream()
                .map(entry -> kind + "=" + entry.getKey() + ":" + entry.getValue())
                .toList();
    }
}
