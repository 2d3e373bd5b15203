package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever file is handed in, wherever one can be: understood, or refused in a sentence with nothing half done. */
class AttackedUploadsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> HIT = new HashSet<>();
    private static int turn;

    private static List<Route> uploads() {
        return AttackedOffice.open().targets().stream()
                .filter(target -> !target.files().isEmpty())
                .toList();
    }

    private static List<FileUpload> importers() {
        return uploads().stream()
                .map(AttackedOffice.open()::handIn)
                .filter(FileUpload::isImporter)
                .toList();
    }

    /** Every kind of file at every place, under names that begin anywhere. */
    @Property(
            tries = 20,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void no_file_is_answered_with_a_fault_or_does_half_of_anything(@ForAll @IntRange(max = 14) int name) {
        var file = BadFile.values()[turn++ % BadFile.values().length];
        for (var target : uploads()) {
            var place = AttackedOffice.open().handIn(target);
            HIT.add(target + " " + file);
            place.file(BadFile.NAMES.get(name++ % BadFile.NAMES.size()), file.content(place.heading(), place.row()));
        }
    }

    @Example
    void a_file_of_ten_thousand_rows_is_looked_at_and_taken_over_in_seconds() {
        for (var place : importers()) {
            var began = System.nanoTime();
            var handed = place.file("report.csv", BadFile.tenThousandRows(place.heading(), place.row()));
            var loaded = place.loaded(handed);
            assertThat(loaded.answer().status())
                    .as(place + loaded.answer().start())
                    .isEqualTo(302);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as(place.path())
                    .isLessThan(PATIENCE);
        }
    }

    @Example
    void the_same_file_again_changes_nothing() {
        for (var place : importers()) {
            var file = BadFile.UTF_8_WITH_MARK.content(place.heading(), place.row());
            var first = place.file("report.csv", file);
            place.loaded(first);
            var again = place.file("another.csv", file);
            assertThat(again.answer().location()).isEqualTo(first.answer().location());
            assertThat(again.changed()).as(place.path()).isEmpty();
            assertThat(place.loaded(again).changed()).as(place.path()).isEmpty();
        }
    }

    @Example
    void a_file_of_a_hundred_megabytes_is_told_that_it_is_too_large() {
        uploads().forEach(target -> isTooLarge(target, 100_000_000));
    }

    /** Within what a form may have, not within what a file may have. */
    @Example
    void a_file_a_little_over_the_limit_is_told_that_it_is_too_large() {
        uploads().forEach(target -> isTooLarge(target, 10_600_000));
    }

    private static void isTooLarge(Route target, long bytes) {
        var answer = AttackedOffice.open().handIn(target).tooMuch(bytes);
        assertThat(answer.status()).as(target + answer.start()).isEqualTo(413);
        assertThat(answer.body()).contains("<main", "The file is too large");
    }

    @AfterContainer
    static void every_kind_of_file_was_handed_in_everywhere() {
        TestClock.back();
        assertThat(HIT).hasSize(uploads().size() * BadFile.values().length);
    }
}
