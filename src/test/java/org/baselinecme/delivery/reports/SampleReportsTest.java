package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small reports of invented people in every supported format, with the minutes of each person. */
class SampleReportsTest {
    private static final Path FOLDER = Path.of("src/test/resources/reports");
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final TimeInterval SESSION = new TimeInterval(
            LocalDateTime.parse("2027-03-01T08:00").atZone(ZONE).toInstant(),
            LocalDateTime.parse("2027-03-01T09:00").atZone(ZONE).toInstant());

    static Stream<Row> rows() throws IOException {
        try (var lines = CsvReader.builder().ofCsvRecord(FOLDER.resolve("expected.csv"))) {
            return lines.stream().skip(1).map(CsvRecord::getFields).map(Row::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_minutes_of_each_person_equal_the_expected_table(Row row) throws IOException {
        var people = people(row.file());
        assertThat(people)
                .filteredOn(one -> one.key().equals(row.key()))
                .singleElement()
                .satisfies(person -> {
                    assertThat(minutes(person.all())).isEqualTo(row.minutes());
                    assertThat(minutes(person.within(SESSION))).isEqualTo(row.inSession());
                    assertThat(person.email()).isEqualTo(row.state().equals("email") ? row.key() : "");
                    assertThat(person.openEnded()).isEqualTo(row.note().startsWith("open-ended"));
                    assertThat(person.isTotalOnly()).isEqualTo(row.note().startsWith("total only"));
                });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_file_contains_exactly_the_expected_people(Row row) throws IOException {
        var expected = rows().filter(one -> one.file().equals(row.file()))
                .map(Row::key)
                .toList();
        assertThat(people(row.file()))
                .extracting(ReportedParticipant::key)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<ReportedParticipant> people(String file) throws IOException {
        var content = Files.readAllBytes(FOLDER.resolve(file));
        return ReportedParticipant.of(MeetingReport.of(content, SESSION.from(), SESSION.until(), ZONE));
    }

    private static BigDecimal minutes(long seconds) {
        return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    record Row(String file, String key, String state, BigDecimal minutes, BigDecimal inSession, String note) {
        static Row of(List<String> cells) {
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    new BigDecimal(cells.get(3)),
                    new BigDecimal(cells.get(4)),
                    cells.get(5));
        }

        @Override
        public String toString() {
            return file + ": " + key;
        }
    }
}
