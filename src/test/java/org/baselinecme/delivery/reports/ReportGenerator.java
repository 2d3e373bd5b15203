package org.baselinecme.delivery.reports;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.baselinecme.delivery.attendance.TimeInterval;

/** Makes up attendance reports of all platforms and languages, with what they prove about each person. */
final class ReportGenerator {
    static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final List<Locale> LOCALES = Arrays.stream(Locale.getAvailableLocales())
            .filter(locale -> !locale.getLanguage().isEmpty())
            .sorted((one, other) -> one.toString().compareTo(other.toString()))
            .toList();

    /** Headings of a table: name, email, joining, leaving, duration. Those of the last language are unknown. */
    private static final List<List<String>> HEADINGS = List.of(
            List.of("Name (original name)", "Email", "Join time", "Leave time", "Duration (minutes)"),
            List.of("Name", "E-Mail", "Beitrittszeit", "Austrittszeit", "Dauer (Minuten)"),
            List.of("Nom complet", "Adresse e-mail", "Heure d'arrivée", "Heure de départ", "Durée"),
            List.of("Nombre completo", "Correo electrónico", "Hora de entrada", "Hora de salida", "Duración"),
            List.of("氏名", "メールアドレス", "参加時刻", "退出時刻", "所要時間（分）"),
            List.of("姓名", "电子邮件", "加入时间", "离开时间", "时长"),
            List.of("Ainm", "Ríomhphost", "Tháinig", "D'imigh", "Fad"));

    /** How programs write a moment with its offset from UTC. */
    private static final List<DateTimeFormatter> MACHINES = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ISO_ZONED_DATE_TIME,
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssXX"),
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx"),
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssx"),
            DateTimeFormatter.ofPattern("dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("M/d/uuuu h:mm:ss a 'GMT'xxx", Locale.ENGLISH));

    private static final List<ZoneId> ZONES =
            List.of(ZONE, ZoneId.of("UTC"), ZoneId.of("Asia/Kolkata"), ZoneId.of("Asia/Kathmandu"));

    private final Random random;

    ReportGenerator(long seed) {
        random = new Random(seed);
    }

    /**
     * A report with the truth about it.
     *
     * @param proven at most so many seconds in the session, by key of the person
     * @param odd keys of people with a line that cannot be read
     */
    record Generated(String name, byte[] content, TimeInterval session, Map<String, Long> proven, List<String> odd) {}

    /** @param machine empty for a report in the office's time, as a person of this locale reads it */
    private record Style(
            Locale locale, FormatStyle date, FormatStyle time, boolean ownDigits, Optional<DateTimeFormatter> machine) {
        String write(LocalDateTime moment) {
            if (machine.isPresent()) return machine.get().format(at(moment));
            return formatter(DateTimeFormatter.ofLocalizedDateTime(date, time)).format(moment);
        }

        String clock(LocalDateTime moment) {
            return formatter(DateTimeFormatter.ofLocalizedTime(time)).format(moment);
        }

        private DateTimeFormatter formatter(DateTimeFormatter plain) {
            var found = plain.withLocale(locale);
            return ownDigits ? found.withDecimalStyle(DecimalStyle.of(locale)) : found;
        }

        LocalDateTime cut(LocalDateTime moment) {
            return time == FormatStyle.SHORT ? moment.truncatedTo(ChronoUnit.MINUTES) : moment;
        }
    }

    Generated next(int number) {
        var style = new Style(
                LOCALES.get(random.nextInt(LOCALES.size())),
                List.of(FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG).get(random.nextInt(3)),
                random.nextBoolean() ? FormatStyle.SHORT : FormatStyle.MEDIUM,
                random.nextInt(4) == 0,
                machine());
        var begins =
                LocalDateTime.of(2026, 1, 1, 0, 0).plusDays(random.nextInt(365)).plusMinutes(30L * random.nextInt(48));
        var session =
                new TimeInterval(at(begins).toInstant(), at(begins).plusHours(1).toInstant());
        return switch (number % 4) {
            case 0 -> table("table", style, session, begins, false);
            case 1 -> table("meet", style, session, begins, true);
            case 2 -> teams(style, session, begins);
            default -> events(style, session, begins);
        };
    }

    private Optional<DateTimeFormatter> machine() {
        return random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(MACHINES.get(random.nextInt(MACHINES.size()))
                        .withZone(ZONES.get(random.nextInt(ZONES.size()))));
    }

    private static ZonedDateTime at(LocalDateTime local) {
        return local.atZone(ZONE);
    }

    private record Stay(String email, LocalDateTime joined, LocalDateTime left, long away) {}

    private List<Stay> stays(LocalDateTime begins, Style style) {
        var found = new ArrayList<Stay>();
        for (var i = 0; i < 2 + random.nextInt(4); i++) {
            var joined = shown(style.cut(begins.plusSeconds(random.nextInt(3000) - 600L)));
            var left = shown(style.cut(joined.plusSeconds(300L + random.nextInt(4000))));
            found.add(new Stay("p" + i + "@probe.example", joined, left, 0));
        }
        return found;
    }

    private Generated table(String kind, Style style, TimeInterval session, LocalDateTime begins, boolean clocks) {
        var headings = HEADINGS.get(random.nextInt(HEADINGS.size()));
        var lines = new ArrayList<String>();
        var proven = new LinkedHashMap<String, Long>();
        var odd = new ArrayList<String>();
        lines.add(String.join("\t", headings));
        for (var stay : stays(begins, style)) {
            var span = span(stay);
            var away = span.seconds() > 900 && random.nextInt(4) == 0;
            var seconds = away ? span.seconds() / 2 : span.seconds();
            proven.merge(stay.email, Math.min(seconds, inside(session, span)), Long::sum);
            var joined = clocks ? style.clock(stay.joined) : style.write(stay.joined);
            var left = clocks ? style.clock(stay.left) : style.write(stay.left);
            if (random.nextInt(8) == 0) {
                joined = random.nextBoolean() ? "n/a" : "";
                odd.add(stay.email);
            } else if (random.nextInt(8) == 0) {
                left = random.nextBoolean() ? "(unknown)" : "";
                odd.add(stay.email);
            }
            var duration = seconds / 60 + " min " + seconds % 60 + " s";
            lines.add(String.join("\t", "Person " + stay.email.charAt(1), stay.email, joined, left, duration));
        }
        return generated(kind + " " + headings.getFirst(), style, lines, session, proven, odd);
    }

    private Generated teams(Style style, TimeInterval session, LocalDateTime begins) {
        var lines =
                new ArrayList<>(List.of("1. Summary", "Meeting title\tX", "", "2. Participants", "", "3. Activities"));
        var proven = new LinkedHashMap<String, Long>();
        lines.add(random.nextBoolean() ? "Name\tJoin time\tLeave time\tDuration\tEmail\tRole" : "Ainm\tA\tB\tC\tD\tE");
        for (var stay : stays(begins, style)) {
            var span = span(stay);
            proven.merge(stay.email, inside(session, span), Long::sum);
            var length = Duration.ofSeconds(span.seconds());
            lines.add(String.join(
                    "\t",
                    "Person " + stay.email.charAt(1),
                    style.write(stay.joined),
                    style.write(stay.left),
                    length.toHours() + "h " + length.toMinutesPart() + "m " + length.toSecondsPart() + "s",
                    stay.email,
                    "Attendee"));
        }
        return generated("teams", style, lines, session, proven, List.of());
    }

    private Generated events(Style style, TimeInterval session, LocalDateTime begins) {
        var lines = new ArrayList<>(List.of("Full Name\tUser Action\tTimestamp"));
        var proven = new LinkedHashMap<String, Long>();
        for (var stay : stays(begins, style)) {
            proven.merge(stay.email, inside(session, span(stay)), Long::sum);
            lines.add(stay.email + "\tJoined\t" + style.write(stay.joined));
            lines.add(stay.email + "\tLeft\t" + style.write(stay.left));
        }
        return generated("list", style, lines, session, proven, List.of());
    }

    /** The clocks skip an hour in spring: a report shows none of it. */
    private static LocalDateTime shown(LocalDateTime time) {
        return at(time).toLocalDateTime();
    }

    private static TimeInterval span(Stay stay) {
        return new TimeInterval(at(stay.joined).toInstant(), at(stay.left).toInstant());
    }

    private static long inside(TimeInterval session, TimeInterval span) {
        return TimeInterval.seconds(TimeInterval.within(session, List.of(span)));
    }

    private static Generated generated(
            String kind,
            Style style,
            List<String> lines,
            TimeInterval session,
            Map<String, Long> proven,
            List<String> odd) {
        return new Generated(
                kind + ", " + style + "\n" + String.join("\n", lines),
                (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8),
                session,
                proven,
                odd);
    }
}
