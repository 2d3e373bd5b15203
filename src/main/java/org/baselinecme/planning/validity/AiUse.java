package org.baselinecme.planning.validity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether artificial intelligence was used to create a presentation (R76). The rest is asked only where it was.
 *
 * @param from first day of its use
 * @param until last day of its use
 * @param tasks what it was used for
 * @param checkedBy id of the person who checked the result
 * @param check how the result was checked
 */
public record AiUse(
        @Nullable Boolean used,
        @Nullable String tool,
        @Nullable String version,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String tasks,
        @Nullable String checkedBy,
        @Nullable String check) {
    static final AiUse OPEN = new AiUse(null, "", "", null, null, "", "", "");

    /** The answer that it was not used. */
    public static AiUse none() {
        return new AiUse(false, "", "", null, null, "", "", "");
    }

    /** The last day is not before the first. */
    boolean isDated() {
        return from == null || until == null || !until.isBefore(from);
    }

    boolean isUsed() {
        return Boolean.TRUE.equals(used);
    }

    /** Whether it was not used, or was used and everything about it is stated. */
    boolean isAnswered() {
        return !isUsed()
                || from != null
                        && until != null
                        && Stream.of(filled(tool), filled(version), filled(tasks), filled(checkedBy), filled(check))
                                .allMatch(Objects::nonNull);
    }

    @Nullable
    PersonId checker() {
        var id = filled(checkedBy);
        return id == null ? null : PersonId.of(id);
    }

    /** The text without outer blanks; null where nothing is left. */
    static @Nullable String filled(@Nullable String text) {
        var stripped = text == null ? "" : text.replace("\0", "").strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
