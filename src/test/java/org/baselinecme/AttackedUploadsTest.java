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

/** Every file at every upload route is either accepted or refused with a message, and never leaves partial data. */
class AttackedUploadsTest {
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Set<String> HIT = new HashSet<>();
    private static int turn;

    private static List<Route> uploads() {
        return AttackedOffice.open().targets().stream()
                .filter(target -> !target.files().isEmpty())
                .toList();
    }

    private static List<FileUpload> importers() {
        return uploads().stream()
                .map(AttackedOffice.open()::upload)
                .filter(FileUpload::isImporter)
                .toList();
    }

    /** Every kind of file at every upload route; the file name is random. */
    @Property(
            tries = 20,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void no_file_causes_a_server_error_or_partial_data(@ForAll @IntRange(max = 14) int name) {
        var file = BadFile.values()[turn++ % BadFile.values().length];
        for (var target : uploads()) {
            var place = AttackedOffice.open().upload(target);
            HIT.add(target + " " + file);
            place.upload(BadFile.NAMES.get(name++ % BadFile.NAMES.size()), file.content(place.heading(), place.row()));
        }
    }

    @Example
    void a_file_of_ten_thousand_rows_is_previewed_and_loaded_in_the_end() {
        for (var place : importers()) {
            var began = System.nanoTime();
            var uploaded = place.upload("report.csv", BadFile.tenThousandRows(place.heading(), place.row()));
            var loaded = place.load(uploaded);
            assertThat(loaded.answer().status())
                    .as(place + loaded.answer().start())
                    .isEqualTo(302);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as(place.path())
                    .isLessThan(LIMIT);
        }
    }

    @Example
    void the_same_file_again_changes_nothing() {
        for (var place : importers()) {
            var file = BadFile.UTF_8_WITH_MARK.content(place.heading(), place.row());
            var first = place.upload("report.csv", file);
            place.load(first);
            var again = place.upload("another.csv", file);
            assertThat(again.answer().location()).isEqualTo(first.answer().location());
            assertThat(again.changed()).as(place.path()).isEmpty();
            assertThat(place.load(again).changed()).as(place.path()).isEmpty();
        }
    }

    @Example
    void a_file_of_a_hundred_megabytes_is_too_large() {
        uploads().forEach(target -> isTooLarge(target, 100_000_000));
    }

    /** Findings D: over 10 MB, or 25 for slides, the form comes back with its message, and what else was typed is not lost. */
    @Example
    void a_file_slightly_over_the_limit_is_refused_by_its_form() {
        for (var target : uploads()) {
            var limit = target.pattern().endsWith("/materials") ? 25 : 10;
            var answer = AttackedOffice.open().upload(target).uploadBytes((limit + 1) * 1_060_000L);
            assertThat(answer.status()).as(target + answer.start()).isIn(403, 409, 422);
            assertThat(answer.body()).contains("<main");
            if (answer.status() != 403) assertThat(answer.body()).contains(limit + " MB"); // not this person's to send
        }
    }

    private static void isTooLarge(Route target, long bytes) {
        var answer = AttackedOffice.open().upload(target).uploadBytes(bytes);
        assertThat(answer.status()).as(target + answer.start()).isEqualTo(413);
        assertThat(answer.body()).contains("<main", "The file is too large");
    }

    @AfterContainer
    static void every_kind_of_file_was_uploaded_to_every_route() {
        TestClock.back();
        assertThat(HIT).hasSize(uploads().size() * BadFile.values().length);
    }
}
