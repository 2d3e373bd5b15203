package org.baselinecme.delivery.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A length of time as reports write it: 63, 63 mins, 1 hr 2 min, 1:02:10, PT1H2M, 2 godz. 19 min 19 s. Units in a language
 * that is not known leave several lengths; the times of the line decide between them.
 */
final class ReportDuration {
    private static final Pattern PART = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,6})?)\\s*([^\\d\\s]*)");
    private static final Pattern ISO =
            Pattern.compile("pt(?:(\\d{1,3})h)?(?:(\\d{1,4})m)?(?:(\\d{1,5})(?:\\.\\d{1,9})?s)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?");
    private static final Set<String> CLOCK_HOURS = Set.of("時", "时", "点", "點", "시", "uhr");
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int LONGEST = 60;

    private static final Map<Integer, Set<String>> UNITS = Map.of(
            HOUR,
            words(
                    "h hr hrs hour hours std stunde stunden heure heures hora horas ora ore godz godzina godziny godzin ч час часа"
                            + " часов год година години годин tim timer timme timmar uur uren óra ó hod hodin hodina hodiny saat sa sata"
                            + " sati ura ure uri tunti tuntia t ώρα ώρες ώ ч. 時間 小时 小時 시간 giờ ชม ชั่วโมง ساعة ساعات س שעה שעות"
                            + " घंटा घंटे jam tund tundi stunda stundas val"),
            MINUTE,
            words(
                    "m min mins minute minutes minuto minutos minuti minuta minuty minut minuten minuter minuutti minuuttia minuut"
                            + " мин минута минуты минут хв хвилина хвилин perc p dk dakika λεπτά λεπτό 分 分钟 分鐘 分間 분 phút นาที"
                            + " دقيقة دقائق د דקה דקות मिनट menit minutit minūte minūtes mín mínútur"),
            1,
            words(
                    "s sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos secondo secondi sekunda"
                            + " sekundy sekund sekunder sekuntia с сек секунда секунды секунд mp másodperc sn saniye δευτ 秒 초 giây"
                            + " วินาที ثانية ثوان ث שניה שניות सेकंड detik sekundit"));

    private ReportDuration() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" ", -1));
    }

    /**
     * The lengths in seconds that a cell can mean; empty if it is none.
     *
     * @param unit seconds in the unit of a number without one: 1, 60 or 3600
     */
    static List<Integer> of(String cell, int unit) {
        if (cell.length() > LONGEST) return List.of();
        var text = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .mapToObj(letter -> Character.isDigit(letter)
                        ? String.valueOf(Character.digit(letter, 10))
                        : Character.toString(letter))
                .collect(Collectors.joining())
                .strip()
                .toLowerCase(Locale.ROOT);
        var clock = CLOCK.matcher(text);
        if (clock.matches()) return clock(clock);
        var iso = ISO.matcher(text);
        if (iso.matches() && text.length() > 2)
            return List.of(number(iso, 1) * HOUR + number(iso, 2) * MINUTE + number(iso, 3));
        return parts(text, unit);
    }

    private static List<Integer> clock(Matcher found) {
        var first = number(found, 1);
        var second = number(found, 2);
        if (second >= MINUTE) return List.of();
        if (found.group(3) != null) return List.of(first * HOUR + second * MINUTE + number(found, 3));
        return List.of(first * HOUR + second * MINUTE, first * MINUTE + second);
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    private static List<Integer> parts(String text, int unit) {
        var amounts = new ArrayList<BigDecimal>();
        var units = new ArrayList<String>();
        var found = PART.matcher(text);
        var end = 0;
        while (found.find()) {
            if (!text.substring(end, found.start()).isBlank()) return List.of();
            amounts.add(new BigDecimal(found.group(1).replace(',', '.')));
            units.add(found.group(2).replaceAll("[.,()]", ""));
            end = found.end();
        }
        if (amounts.isEmpty() || amounts.size() > 3 || !text.substring(end).isBlank()) return List.of();
        if (amounts.size() == 1 && units.getFirst().isEmpty()) return List.of(seconds(amounts, List.of(unit)));
        return units(units).stream()
                .map(sizes -> seconds(amounts, sizes))
                .distinct()
                .toList();
    }

    /** The sizes that these units can have; a larger one always stands first. */
    private static List<List<Integer>> units(List<String> names) {
        var known = names.stream().map(ReportDuration::size).toList();
        var all = switch (names.size()) {
            case 1 -> Stream.of(List.of(HOUR), List.of(MINUTE), List.of(1));
            case 2 -> Stream.of(List.of(HOUR, MINUTE), List.of(MINUTE, 1), List.of(HOUR, 1));
            default -> Stream.of(List.of(HOUR, MINUTE, 1));
        };
        var fitting = all.filter(sizes -> fits(known, sizes)).toList();
        var complete = fitting.stream()
                .filter(sizes -> sizes.size() < 2 || sizes.get(0) - MINUTE * sizes.get(1) == 0)
                .toList();
        return known.contains(0) && !complete.isEmpty() ? complete : fitting;
    }

    private static boolean fits(List<Integer> known, List<Integer> sizes) {
        for (var i = 0; i < known.size(); i++)
            if (known.get(i) != 0 && !known.get(i).equals(sizes.get(i))) return false;
        return true;
    }

    /** Whether this word stands between the hour and the minutes of a time. */
    static boolean isHours(String word) {
        return size(word) == HOUR || CLOCK_HOURS.contains(word);
    }

    /** Whether this word means minutes or seconds, and not hours. */
    static boolean isShort(String word) {
        return size(word) == MINUTE || size(word) == 1;
    }

    private static int size(String name) {
        return UNITS.entrySet().stream()
                .filter(unit -> unit.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private static int seconds(List<BigDecimal> amounts, List<Integer> sizes) {
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < amounts.size(); i++)
            sum = sum.add(amounts.get(i).multiply(BigDecimal.valueOf(sizes.get(i))));
        return sum.setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
