package org.baselinecme.delivery.reports;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.files.FileLines.Line;
import org.jspecify.annotations.Nullable;

/** The time zone that a report names: in the heading of a column, in a column of its own, or in a line above its table. */
final class ReportZone {
    private static final Pattern REGION = Pattern.compile("[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_-]+){1,2}");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(eastern|central european|central|mountain|pacific|alaska|hawaii|greenwich mean|british)(?: standard| daylight"
                    + "| summer)?(?: time)(?!\\p{L})");
    private static final Pattern OFFSET =
            Pattern.compile("(?i)(?<!\\p{L})(?:utc|gmt) ?([+\u2212-]\\d{1,2})?(?::?(\\d{2}))?");
    private static final Pattern SHORT = Pattern.compile("(?:\\(([A-Z]{2,4})\\)|(?:^|[ ,])([A-Z]{2,4})\\)?)$");
    private static final Pattern STATED =
            Pattern.compile("(?i).*\\b(?:times?|hours|generated|reported|shown)\\b.* in (?!.*\\d:\\d).*");
    private static final int HEADED = 3;
    private static final int MINUTE = 60;

    private static final Map<String, String> NAMES = Map.of(
            "eastern",
            "America/New_York",
            "central",
            "America/Chicago",
            "mountain",
            "America/Denver",
            "pacific",
            "America/Los_Angeles",
            "alaska",
            "America/Anchorage",
            "hawaii",
            "Pacific/Honolulu",
            "central european",
            "Europe/Berlin",
            "greenwich mean",
            "UTC",
            "british",
            "Europe/London");
    private static final Map<String, String> LETTERS = Map.of(
            "ET", "America/New_York", "CT", "America/Chicago", "MT", "America/Denver", "PT", "America/Los_Angeles");
    private static final Set<String> HEADINGS = Set.of(
            "time zone",
            "timezone",
            "zeitzone",
            "fuseau horaire",
            "zona horaria",
            "fuso horário",
            "fuso orario",
            "tijdzone",
            "tidszon",
            "tidszone",
            "strefa czasowa",
            "часовой пояс",
            "タイムゾーン",
            "시간대",
            "时区",
            "時區");

    private ReportZone() {}

    /** The zone that a text names; empty for one that names none. Windows adds the offset of winter to the name, so the name counts. */
    static Optional<ZoneId> of(String text) {
        var region = REGION.matcher(text);
        if (region.find() && ZoneId.getAvailableZoneIds().contains(region.group()))
            return Optional.of(ZoneId.of(region.group()));
        var named = NAMED.matcher(text);
        if (named.find()) return Optional.of(ZoneId.of(NAMES.get(named.group(1).toLowerCase(Locale.ROOT))));
        var offset = OFFSET.matcher(text);
        if (offset.find()) return offset(offset.group(1), offset.group(2));
        var letters = SHORT.matcher(text.strip());
        if (!letters.find()) return Optional.empty();
        var found = letters.group(1) == null ? letters.group(2) : letters.group(1);
        return Optional.ofNullable(LETTERS.getOrDefault(found, ZoneAbbreviations.ALL.get(found)))
                .map(ZoneId::of);
    }

    private static Optional<ZoneId> offset(@Nullable String hours, @Nullable String minutes) {
        try {
            var whole = hours == null ? 0 : Integer.parseInt(hours.replace('\u2212', '-'));
            var part = minutes == null ? 0 : Integer.parseInt(minutes);
            if (whole == 0 && part == 0) return Optional.of(ZoneId.of("UTC"));
            return part >= MINUTE
                    ? Optional.empty()
                    : Optional.of(ZoneOffset.ofHoursMinutes(whole, whole < 0 ? -part : part));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The zones that a file names for all of its times, above its table or in a column; more than one contradict each other. */
    static Set<ZoneId> stated(FileLines file) {
        var found = new LinkedHashSet<ZoneId>();
        var all = file.all();
        for (var i = 0; i < all.size(); i++) {
            var line = all.get(i);
            var column = column(line);
            if (column >= 0 && filled(line) >= HEADED) found.addAll(column(all.subList(i + 1, all.size()), column));
            else if (filled(line) < HEADED) said(line).ifPresent(found::add);
        }
        return found;
    }

    private static int column(Line line) {
        return IntStream.range(0, line.cells().size())
                .filter(at -> HEADINGS.contains(HeadingWords.fold(line.at(at))))
                .findFirst()
                .orElse(-1);
    }

    private static long filled(Line line) {
        return line.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static Set<ZoneId> column(List<Line> lines, int at) {
        var found = new LinkedHashSet<ZoneId>();
        lines.stream()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.at(at))
                .forEach(cell -> of(cell).ifPresent(found::add));
        return found;
    }

    /** "Time zone: Eastern Time", in one cell or two, and "All times in Eastern Time". */
    private static Optional<ZoneId> said(Line line) {
        var text = String.join(" ", line.cells()).strip();
        var folded = HeadingWords.fold(text);
        return HEADINGS.stream().anyMatch(folded::startsWith)
                        || STATED.matcher(text).matches()
                ? of(text)
                : Optional.empty();
    }
}
