package org.baselinecme.front.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.disclosures.LearnerDisclosures.Person;
import org.baselinecme.planning.professions.ProfessionCredit;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The public page of an activity. A save-the-date has title, days and place only (R38); people who are not cleared are not
 * named.
 *
 * @param series whether it meets again and again, so that its next session says more than its days
 * @param place rooms of the accredited slots
 * @param approvedFor physicians' credit without an amount, which a save-the-date may name once it is designated
 * @param introduction what it is about, and its picture
 * @param earned what each profession receives
 * @param earnedInShort the same in a few lines
 * @param faculty everyone announced who teaches from now on, in the order of their sessions
 * @param related people with relevant relationships, all mitigated (Standard 3.5)
 * @param unrelated people without relevant relationships
 * @param pending whether somebody is still to be announced
 * @param support the sentence on commercial support
 * @param ai sentences on the use of artificial intelligence; empty where it was not used
 * @param exempted whether Standard 3 need not be followed
 * @param results what measures showed, of this activity or of one before it
 */
record PublicActivity(
        String number,
        String title,
        Stage stage,
        String department,
        String when,
        boolean series,
        String place,
        String format,
        List<String> audience,
        List<StyledText> approvedFor,
        List<Earned> earned,
        List<StyledText> earnedInShort,
        Introduction introduction,
        List<String> objectives,
        List<Day> days,
        SequencedMap<PersonId, String> faculty,
        List<Person> related,
        List<Person> unrelated,
        boolean pending,
        boolean exempted,
        List<Statement> statements,
        String support,
        List<String> ai,
        List<String> partners,
        List<Result> results,
        List<String> criteria) {

    /** Whether this person is announced as faculty. */
    boolean names(PersonId person) {
        return faculty.containsKey(person);
    }

    public boolean isSaveTheDate() {
        return criteria.isEmpty();
    }

    /** Whether it takes place no more. */
    public boolean isCanceled() {
        return stage == Stage.CANCELLED || stage == Stage.WITHDRAWN;
    }

    public boolean isOver() {
        return stage != Stage.APPROVED && stage != Stage.OPEN;
    }

    /** Whether each session has a credit of its own, so that the credit is the sum of a series (R57). */
    public boolean isBySession() {
        return days.stream()
                .flatMap(day -> day.items().stream())
                .anyMatch(item -> !item.credit().isEmpty());
    }

    public boolean isPlanned() {
        return !days.isEmpty();
    }

    /** What this profession receives; empty for an unknown one, and where nothing is designated. */
    Optional<Earned> earnedBy(String profession) {
        return earned.stream().filter(one -> one.code.equals(profession)).findFirst();
    }

    /** Faculty with the titles of the sessions that are announced for them. */
    public List<Teacher> teachers() {
        return faculty.values().stream()
                .map(name -> new Teacher(
                        name,
                        days.stream()
                                .flatMap(day -> day.items().stream())
                                .filter(item -> item.teaches(name))
                                .map(Item::title)
                                .distinct()
                                .filter(session -> !session.equals(title))
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    /**
     * What the page begins with.
     *
     * @param overview empty for none
     * @param picture null for none
     */
    record Introduction(String overview, @Nullable Picture picture) {
        static final Introduction NONE = new Introduction("", null);
    }

    public String overview() {
        return introduction.overview;
    }

    public @Nullable Picture picture() {
        return introduction.picture;
    }

    /**
     * A picture in two sizes.
     *
     * @param description what it shows
     */
    record Picture(UUID large, UUID small, String description) {
        /** The addresses below that of the public page; they change with the picture. */
        String path() {
            return "/picture-" + large + ".jpg";
        }

        /** As {@link #path} for the small one. */
        public String smallPath() {
            return "/picture-" + small + ".jpg";
        }
    }

    /** The address of the large picture; empty for none. */
    public String pictureAddress() {
        var picture = introduction.picture;
        return picture == null ? "" : "/catalog/" + number + picture.path();
    }

    /**
     * What a measure showed.
     *
     * @param of title and days of the activity before, whose measure it is; empty for its own
     * @param stated when it was published
     */
    record Result(String headline, String sentence, String of, String stated) {}

    /** A member of the faculty and the sessions they teach. */
    record Teacher(String name, String sessions) {}

    /**
     * What people of one profession receive at most.
     *
     * @param own whether credit of their own profession is designated
     */
    record Earned(String code, String profession, boolean own, List<StyledText> amounts) {
        private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}{2}.*");
        private static final Pattern SPOKEN_WITH_N = Pattern.compile("(?i)[aeio].*|u[^ns].*");

        Earned(ProfessionCredit credit) {
            this(credit.code(), credit.profession(), credit.own(), credit.amounts());
        }

        /** The profession within a sentence: a pharmacist, an advanced practice nurse, a PA. */
        public String within() {
            if (code.equals("OTHER")) return "a member of another profession";
            var abbreviated = ABBREVIATED.matcher(profession).matches();
            var word = abbreviated
                    ? profession
                    : profession.substring(0, 1).toLowerCase(Locale.ROOT) + profession.substring(1);
            return (SPOKEN_WITH_N.matcher(word).matches() ? "an " : "a ") + word;
        }
    }

    /** A day of the public agenda. */
    record Day(String date, List<Item> items) {}

    /** The session of a series that is held now or comes next; empty for other activities and after the last one. */
    Optional<Upcoming> next(Instant now) {
        return series ? next(days, now) : Optional.empty();
    }

    static Optional<Upcoming> next(List<Day> days, Instant now) {
        return days.stream()
                .flatMap(day -> day.items.stream()
                        .filter(item -> !item.isLabelled() && item.ends.isAfter(now))
                        .map(item -> new Upcoming(day.date, item.times, item.title)))
                .findFirst();
    }

    /** A session to come: its day, its times and its title. */
    record Upcoming(String day, String times, String title) {}

    /**
     * A slot of the public agenda.
     *
     * @param label message key of its kind where it gives no credit; empty otherwise (Standard 5.2)
     * @param faculty names of those who are cleared
     * @param announced whether it has faculty and all of them are named
     * @param credit of a session of a series, by system; empty while it is not designated, and for other activities
     */
    record Item(
            String times,
            Instant ends,
            String title,
            String place,
            String label,
            String tone,
            String faculty,
            boolean announced,
            List<StyledText> credit) {
        private boolean teaches(String name) {
            return List.of(faculty.split("; ")).contains(name);
        }

        public boolean isLabelled() {
            return !label.isEmpty();
        }
    }
}
