package org.baselinecme.front.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.UpcomingActivity;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A coming activity with everything it still needs, the most severe and oldest first.
 *
 * @param begins its next session, or the start of its first day; today where it is under way without an agenda
 * @param day the same as a calendar leaf
 * @param until its last day in words; empty where it is the first
 * @param reached whether the reader may open its page
 */
record BoardRow(
        UpcomingActivity activity,
        LocalDateTime begins,
        Day day,
        String until,
        TimeLeft left,
        boolean reached,
        List<RequirementRow> lines) {
    private static final int SHOWN = 3;
    private static final Comparator<Requirement> MOST_SEVERE =
            Comparator.comparing(Requirement::tone).thenComparing(Requirement::since);

    static BoardRow of(
            Me me,
            UpcomingActivity activity,
            List<Requirement> needs,
            Map<PersonId, String> names,
            Moments moments,
            @Nullable LocalDateTime next) {
        var first = activity.startsOn();
        var today = moments.today();
        var ahead = next == null ? null : next.toLocalDate();
        return new BoardRow(
                activity,
                next != null ? next : (first.isBefore(today) ? today : first).atStartOfDay(),
                Day.of(next == null ? first : next.toLocalDate(), next, today),
                activity.endsOn().equals(first) ? "" : moments.day(activity.endsOn()),
                TimeLeft.of(first, activity.endsOn(), next, moments),
                me.reaches(activity.place()),
                needs.stream()
                        .sorted(MOST_SEVERE)
                        .map(need -> RequirementRow.of(
                                me, activity.place(), need, names, moments, NeedDate.of(need, first, ahead, moments)))
                        .toList());
    }

    /** Order of the board: activities under way count as today, those that are over come last. */
    static Comparator<BoardRow> soonest(LocalDate today) {
        return Comparator.comparing((BoardRow row) -> row.activity.endsOn().isBefore(today))
                .thenComparing(BoardRow::begins)
                .thenComparing(row -> row.activity.startsOn())
                .thenComparing(row -> row.activity.place().number());
    }

    public boolean isBlocked() {
        return lines.stream().anyMatch(line -> line.need().blocks());
    }

    public boolean isReady() {
        return !isBlocked();
    }

    public boolean isMine() {
        return lines.stream().anyMatch(RequirementRow::mine);
    }

    /** The CSS tone of the time left; none where nothing is missing. */
    public String pressing() {
        return isBlocked() ? left.tone() : "";
    }

    /**
     * Whether it is blocked with less than 48 hours to its start or next session, or for more than a week since it started. While a
     * session is ahead, that one counts: a series that began long ago is not late for next week.
     */
    boolean isOverdue(LocalDate today) {
        var begun = activity.startsOn().isBefore(today) && !left.isAhead();
        return lines.stream()
                .filter(line -> line.need().blocks())
                .anyMatch(line -> left.tone().equals("stop") || begun && line.days() > BoardGroup.WEEK);
    }

    /** The most urgent requirement that the reader can act on, else the most urgent one; null where it is ready. */
    public @Nullable RequirementRow lead() {
        return lines.stream()
                .filter(RequirementRow::isActionable)
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst());
    }

    /** The requirements shown at once. */
    public List<RequirementRow> shown() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    /** The requirements shown after a click. */
    public List<RequirementRow> folded() {
        return lines.subList(Math.min(SHOWN, lines.size()), lines.size());
    }

    /** The same for somebody on its roster, who may open its page. */
    BoardRow opened() {
        return new BoardRow(activity, begins, day, until, left, true, lines);
    }

    /** The same activity with some of its requirements. */
    BoardRow only(Predicate<RequirementRow> wanted) {
        return new BoardRow(
                activity,
                begins,
                day,
                until,
                left,
                reached,
                lines.stream().filter(wanted).toList());
    }

    /** Whether its title, number or requirements contain the word. */
    boolean names(String word) {
        var place = activity.place();
        return (place.number() + " " + place.title()).toLowerCase(Locale.ROOT).contains(word)
                || lines.stream().anyMatch(line -> line.names(word));
    }

    /** A calendar leaf: Thu, Nov, 26, 8:00 AM; with the year where it differs, and the time where an agenda has it. */
    record Day(String weekday, String month, String date, String time) {
        static Day of(LocalDate day, @Nullable LocalDateTime hour, LocalDate today) {
            return new Day(
                    DateText.weekday(day),
                    DateText.monthName(day),
                    day.getDayOfMonth() + (day.getYear() == today.getYear() ? "" : ", " + day.getYear()),
                    hour == null ? "" : DateText.time(hour.toLocalTime()));
        }
    }
}
