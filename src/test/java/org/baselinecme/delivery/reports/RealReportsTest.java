package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.Skips;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as platforms really write them: every row of the table of what is to be found in them, to the hundredth minute. */
class RealReportsTest {
    private static final Path FILES = Path.of("..", "shared", "realdata", "attendance");

    static Stream<Row> rows() {
        if (!Files.isDirectory(folder())) return Stream.of(Row.NONE);
        try (var lines = CsvReader.builder().ofCsvRecord(text(folder().resolve("EXPECTED.csv")))) {
            return lines.stream().skip(1).map(CsvRecord::getFields).map(Row::of).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Beside the project, or beside the folder that holds work trees of it. */
    private static Path folder() {
        return Files.isDirectory(FILES) ? FILES : Path.of("..").resolve(FILES);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_minutes_of_each_person_equal_the_expected_table(Row row) throws IOException {
        Skips.unless(row != Row.NONE, "the real files are not beside this project");
        var person = people(row).stream()
                .filter(one -> one.key().equals(row.inTheFile()))
                .toList();
        assertThat(person).hasSize(1);
        assertThat(minutes(person.getFirst().all())).isEqualTo(row.union());
        assertThat(minutes(person.getFirst().within(row.session()))).isEqualTo(row.inside());
        if (row.note().contains("open-ended"))
            assertThat(person.getFirst().openEnded()).isTrue();
        if (row.note().contains("total only"))
            assertThat(person.getFirst().isTotalOnly()).isTrue();
        if (row.state().equals("email")) assertThat(person.getFirst().email()).isEqualTo(row.key());
        if (row.state().equals("unmatched"))
            assertThat(person.getFirst().email()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_file_contains_exactly_the_expected_people(Row row) throws IOException {
        Skips.unless(row != Row.NONE, "the real files are not beside this project");
        var expected = rows().filter(one -> one.file().equals(row.file()))
                .map(Row::inTheFile)
                .distinct()
                .toList();
        assertThat(people(row)).extracting(ReportedParticipant::key).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<ReportedParticipant> people(Row row) throws IOException {
        var content = Files.readAllBytes(folder().resolve(row.file()));
        return ReportedParticipant.of(
                MeetingReport.of(content, row.session().from(), row.session().until(), row.zone()));
    }

    private static BigDecimal minutes(long seconds) {
        return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Row(
            String file,
            TimeInterval session,
            ZoneId zone,
            String key,
            String state,
            BigDecimal union,
            BigDecimal inside,
            String note) {
        static final Row NONE = new Row(
                "",
                new TimeInterval(java.time.Instant.EPOCH, java.time.Instant.MAX),
                ZoneId.of("UTC"),
                "",
                "",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "");

        static Row of(List<String> cells) {
            var zone = ZoneId.of(cells.get(3));
            return new Row(
                    cells.get(0),
                    new TimeInterval(at(cells.get(1), zone), at(cells.get(2), zone)),
                    zone,
                    cells.get(4),
                    cells.get(5),
                    new BigDecimal(cells.get(6)),
                    new BigDecimal(cells.get(7)),
                    cells.get(8));
        }

        private static java.time.Instant at(String local, ZoneId zone) {
            return LocalDateTime.parse(local.replace(' ', 'T')).atZone(zone).toInstant();
        }

        /** A person matched manually is in the file under the name of the device. */
        String inTheFile() {
            return state.startsWith("after matching") ? "Dr. A. Patel (iPad)" : key;
        }

        @Override
        public String toString() {
            return file + ": " + key + " " + state;
        }
    }
}
