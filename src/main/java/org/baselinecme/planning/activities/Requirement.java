package org.baselinecme.planning.activities;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something an activity still needs, and who has to act. The board shows it by activity; the start page shows the same to
 * the person who has to act. It is not stored: each module derives its own ({@link Requirements}).
 *
 * @param message key of its words, {@code requirement.…}: two or three of them, shown in a pill
 * @param arguments fill the words
 * @param since since when it is needed
 * @param mend page where the holder does it
 * @param look page where everybody else who sees the activity reads about it
 * @param reminder how the holder is reminded; null where nobody is reminded
 */
public record Requirement(
        ActivityId activity,
        String message,
        List<Object> arguments,
        Tone tone,
        Holder holder,
        Instant since,
        String mend,
        String look,
        @Nullable Reminder reminder) {

    /** A requirement that others than its holder read about on the activity's own page. */
    public static Requirement of(
            ActivityId activity, Tone tone, Holder holder, Instant since, String mend, String message, Object... args) {
        return new Requirement(
                activity, message, List.of(args), tone, holder, since, mend, "/activities/" + activity, null);
    }

    /** The same, with a page that others read. */
    public Requirement seenAt(String page) {
        return new Requirement(activity, message, arguments, tone, holder, since, mend, page, reminder);
    }

    /** The same, with a way to remind its holder. */
    public Requirement remindedBy(Reminder way) {
        return new Requirement(activity, message, arguments, tone, holder, since, mend, look, way);
    }

    /** Message key of what its holder has to do: the words of the button. */
    public String mending() {
        return message + ".mend";
    }

    /** Whether the activity is not ready until it is done. */
    public boolean blocks() {
        return tone != Tone.INFO;
    }

    /** How grave it is; the part of the palette, and never the only thing that says so. */
    public enum Tone {
        /** A rule forbids to go on, and nobody is at work on it. */
        STOP,
        /** Somebody is at work on the next step. */
        WAIT,
        /** Good to know; the activity is ready with it. */
        INFO;

        /** The class of the palette. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who holds it. */
    public sealed interface Holder {
        /** Whether it waits for this person. */
        boolean waitsFor(Me me, Standing place);

        /** The one person, where one holds it. */
        default Optional<PersonId> person() {
            return Optional.empty();
        }
    }

    /** One person holds it. */
    public record Somebody(PersonId one) implements Holder {
        @Override
        public boolean waitsFor(Me me, Standing place) {
            return me.is(one);
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.of(one);
        }
    }

    /**
     * Whoever has the duty there holds it.
     *
     * @param except who has it and may not: nobody decides about themselves
     */
    public record Whoever(Duty duty, @Nullable PersonId except) implements Holder {
        @Override
        public boolean waitsFor(Me me, Standing place) {
            return me.may(duty, place) && !me.person().equals(except);
        }

        /** Message key of those who have the duty. */
        public String message() {
            return "duty." + duty.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How the one who holds it is reminded.
     *
     * @param path takes a POST with the once-token, and {@code back}: the page to come back to
     * @param duty who may remind
     * @param times how often it was done
     * @param last when it was done last; null when never
     */
    public record Reminder(
            String path, Duty duty, int times, @Nullable Instant last) {
        private static final Duration PAUSE = Duration.ofHours(24);

        /** Whether it was done less than 24 hours ago: nobody is mailed twice a day. */
        public boolean isRecent(Instant now) {
            return isRecent(last, now);
        }

        /** The same, for the room that reminds. */
        public static boolean isRecent(@Nullable Instant last, Instant now) {
            return last != null && last.plus(PAUSE).isAfter(now);
        }
    }
}
