package org.baselinecme.delivery.reports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baselinecme.delivery.reports.DateWords.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * The text of a date or time: numbers, and what stands between them.
 *
 * @param numbers from left to right
 * @param gaps the punctuation before each number, and after the last
 * @param words the words before each number, and after the last
 * @param offset from UTC; null if it has none
 */
record MomentText(
        List<Integer> numbers,
        List<String> gaps,
        List<List<Meaning>> words,
        @Nullable ZoneOffset offset) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern FRACTION = Pattern.compile("(:\\d{2})[.,]\\d{1,9}");
    private static final Pattern JAPANESE_ERA = Pattern.compile("令和(\\d{1,2})年");
    private static final Pattern OFFSET = Pattern.compile(
            "^(.*\\d.*?) ?\\(?(?:(?<!\\p{L})(Z|UTC|GMT)|(?:UTC|GMT) ?([+-]\\d{1,2})(?::?(\\d{2}))?|([+-]\\d{2}):?(\\d{2})|(?<=:\\d{2}:\\d{2})([+-]\\d{2}))\\)?$");
    /** The region that Java and Temporal write after an offset, which says no more than the offset. */
    private static final Pattern REGION = Pattern.compile("(Z|[+-]\\d{2}:?\\d{2})\\[[\\w/+-]+]$");
    /** ISO 8601 allows small letters, too. */
    private static final Pattern SMALL = Pattern.compile("(\\d)t(\\d[\\d:.]*)z$");

    /** The basic format of ISO 8601, which has no signs between the numbers. */
    private static final Pattern BASIC = Pattern.compile(
            "^(\\d{4})(0[1-9]|1[0-2])(\\d{2})[T ](\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}(?::?\\d{2})?)?$");

    private static final Pattern CLOCK = Pattern.compile("\\d[:.h]\\d{2}");
    private static final Pattern ABBREVIATION = Pattern.compile("^(.*\\d.*) \\(?([A-Z]{3,4})\\)?$");
    private static final int LONGEST = 80;
    private static final int MOST_NUMBERS = 6;
    private static final int HALF_DAY = 12;
    private static final int FIRST_ERA_YEAR = 2018;

    static Optional<MomentText> of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) return Optional.empty();
        var text = extended(
                REGION.matcher(SMALL.matcher(plain(cell)).replaceAll("$1T$2Z")).replaceAll("$1"));
        var offset = OFFSET.matcher(text);
        if (offset.matches() && CLOCK.matcher(offset.group(1)).find()) {
            var hours = Stream.of(3, 5, 7)
                    .map(offset::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            var minutes = offset.group(4) != null ? offset.group(4) : offset.group(6);
            var found = offset(hours, minutes);
            if (found.isPresent()) return split(offset.group(1), found.get());
        }
        var named = ABBREVIATION.matcher(text);
        var zone = named.matches() ? ZoneAbbreviations.ALL.get(named.group(2)) : null;
        return zone == null ? split(text, null) : split(named.group(1), ZoneOffset.of(zone));
    }

    private static String extended(String text) {
        var basic = BASIC.matcher(text);
        if (!basic.matches()) return text;
        var seconds = Objects.requireNonNullElse(basic.group(6), "00");
        var zone = Objects.requireNonNullElse(basic.group(7), "");
        return basic.replaceAll("$1-$2-$3T$4:$5:" + seconds + zone);
    }

    private static Optional<ZoneOffset> offset(@Nullable String hours, @Nullable String minutes) {
        if (hours == null) return Optional.of(ZoneOffset.UTC);
        try {
            var whole = Integer.parseInt(hours);
            var part = minutes == null ? 0 : Integer.parseInt(minutes);
            return Optional.of(ZoneOffset.ofHoursMinutes(whole, hours.startsWith("-") ? -part : part));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** With plain digits, spaces and commas, without marks of direction, fractions of a second, and Japanese years. */
    private static String plain(String cell) {
        var text = new StringBuilder();
        Normalizer.normalize(cell, Normalizer.Form.NFKC).codePoints().forEach(letter -> {
            if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) text.append(Character.digit(letter, 10));
            else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) text.append(' ');
            else if (letter == '،' || letter == '፣' || letter == '⹁') text.append(',');
            else if (letter == '−') text.append('-');
            else if (Character.getType(letter) != Character.FORMAT) text.appendCodePoint(letter);
        });
        var era = JAPANESE_ERA.matcher(FRACTION.matcher(text).replaceAll("$1"));
        return era.replaceAll(found -> Integer.parseInt(found.group(1)) + FIRST_ERA_YEAR + "年")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static Optional<MomentText> split(String text, @Nullable ZoneOffset offset) {
        var numbers = new ArrayList<Integer>();
        var gaps = new ArrayList<String>();
        var words = new ArrayList<List<Meaning>>();
        var matcher = NUMBER.matcher(text);
        var end = 0;
        while (matcher.find()) {
            gaps.add(text.substring(end, matcher.start()));
            numbers.add(Integer.valueOf(matcher.group()));
            end = matcher.end();
        }
        gaps.add(text.substring(end));
        if (numbers.size() < 2 || numbers.size() > MOST_NUMBERS) return Optional.empty();
        for (var gap : gaps) {
            var meanings = DateWords.all().meanings(gap);
            if (meanings.isEmpty()) return Optional.empty();
            words.add(meanings.get());
        }
        return Optional.of(new MomentText(numbers, gaps, words, offset));
    }

    /** The moment; empty if it is none or can be two. */
    Optional<ReportMoment> moment() {
        var all = words.stream().flatMap(List::stream).toList();
        var certain = all.stream()
                .filter(word -> !word.months().isEmpty()
                        && !word.filler()
                        && word.hours().isEmpty())
                .map(Meaning::months)
                .toList();
        if (!certain.isEmpty()) return common(certain).flatMap(months -> moment(months));
        var numeric = moment(Set.of());
        if (numeric.isPresent()) return numeric;
        return all.stream()
                .map(Meaning::months)
                .filter(months -> !months.isEmpty())
                .reduce((first, second) -> second)
                .flatMap(this::moment);
    }

    private static Optional<Set<Integer>> common(Collection<Set<Integer>> all) {
        var both = new HashSet<>(all.iterator().next());
        all.forEach(both::retainAll);
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    private Optional<ReportMoment> moment(Set<Integer> months) {
        var size = numbers.size();
        var dated = months.isEmpty() ? 3 : 2;
        if (months.isEmpty() && isTime(0, size) && (size == 2 || gaps.get(1).contains(":") || hasWords()))
            return time(0).map(time -> new ReportMoment(null, time, offset));
        if (size == dated)
            return isDate(0, size) ? Optional.of(new ReportMoment(date(0, months), null, null)) : Optional.empty();
        var timeFirst = isTime(0, size - dated) && isDate(size - dated, size) && isApart(size - dated);
        var dateFirst = isDate(0, dated) && isTime(dated, size) && isApart(dated);
        if (dateFirst && !(timeFirst && gaps.get(1).contains(":")))
            return time(dated).map(time -> new ReportMoment(date(0, months), time, offset));
        if (timeFirst) return time(0).map(time -> new ReportMoment(date(size - dated, months), time, offset));
        return Optional.empty();
    }

    private boolean hasWords() {
        return words.stream().anyMatch(one -> !one.isEmpty());
    }

    private DateOrder.Parts date(int from, Set<Integer> months) {
        return new DateOrder.Parts(numbers.subList(from, from + (months.isEmpty() ? 3 : 2)), months);
    }

    private boolean isApart(int at) {
        return gaps.get(at).matches("(?s).*[ ,\\p{L}].*");
    }

    private boolean isDate(int from, int until) {
        for (var i = from + 1; i < until; i++) {
            var isMonth = words.get(i).stream().anyMatch(word -> !word.months().isEmpty());
            if (gaps.get(i).matches("\\p{IsLatin}+") && !isMonth) return false;
            if (!gaps.get(i).replaceAll("[\\p{L}\\p{M}\\s'’·]+", "").matches("[^:\\d]{0,3}")) return false;
        }
        return until - from == 3 || until - from == 2;
    }

    private boolean isTime(int from, int until) {
        if (until - from < 2 || until - from > 3) return false;
        var units = false;
        for (var i = from + 1; i < until; i++) {
            var sign = gaps.get(i).replaceAll("[\\p{L}\\p{M}\\s'’·]+", "");
            var worded = isUnit(gaps.get(i), i == from + 1) && sign.matches("[.:]?");
            if (!worded && !gaps.get(i).strip().matches("[:.]")) return false;
            units |= worded;
            if (numbers.get(i) > 59) return false;
        }
        return numbers.get(from) < 24 && (units || gaps.get(from + 1).equals(gaps.get(until - 1)));
    }

    /** Whether a gap is a word for hours, or for minutes, and nothing else. */
    private static boolean isUnit(String gap, boolean hours) {
        var found = DateWords.words(gap).stream().map(DateWords::fold).toList();
        return found.size() == 1
                && (hours ? ReportDuration.isHours(found.getFirst()) : ReportDuration.isShort(found.getFirst()));
    }

    private Optional<LocalTime> time(int from) {
        var until = Math.min(numbers.size(), from + 3);
        var last = from == 0 && isTime(0, 2) && !isTime(0, until) ? 2 : until;
        var hour = hour(numbers.get(from));
        if (hour.size() != 1) return Optional.empty();
        var second = last - from == 3 ? numbers.get(from + 2) : 0;
        return Optional.of(LocalTime.of(hour.iterator().next(), numbers.get(from + 1), second));
    }

    /** The hours that a written hour can mean with the words for parts of the day. */
    private Set<Integer> hour(int written) {
        var parts = words.stream()
                .flatMap(List::stream)
                .filter(word -> !word.hours().isEmpty())
                .toList();
        if (parts.isEmpty()) return Set.of(written);
        var certain = parts.stream()
                .filter(word -> !word.filler() && word.months().isEmpty())
                .map(Meaning::hours)
                .toList();
        if (!certain.isEmpty())
            return common(certain).map(allowed -> within(written, allowed)).orElse(Set.of());
        var possible = new TreeSet<>(Set.of(written));
        parts.forEach(word -> possible.addAll(within(written, word.hours())));
        return possible;
    }

    private static Set<Integer> within(int written, Set<Integer> allowed) {
        var found = new TreeSet<Integer>();
        if (written == HALF_DAY) found.addAll(Set.of(0, HALF_DAY));
        else if (written > HALF_DAY || written == 0) found.add(written);
        else found.addAll(Set.of(written, written + HALF_DAY));
        found.retainAll(allowed);
        return found;
    }
}
