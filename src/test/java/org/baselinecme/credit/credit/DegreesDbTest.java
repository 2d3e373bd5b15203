package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Skips;
import org.baselinecme.credit.calculation.DegreeSpellings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** R31: who counts as a physician is read from a reviewed table, never from a part of a word. */
class DegreesDbTest extends DatabaseTest {
    private static final Path REGISTER = Path.of("..", "shared", "realdata", "identity", "nppes_minimised_1000.csv");

    @Autowired
    private Degrees degrees;

    @ParameterizedTest
    @ValueSource(strings = {"MD", "D.O.", "M D", "MBBS", "DDS/MD", "MD, RN", "PhD", "", "FACC", "Physician", "Brewer"})
    void r31_these_credentials_do_not_contradict_a_physician(String credentials) {
        assertThat(degrees.contradictPhysician(credentials)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RN", "O.D.", "Physician Assistant", "PA-C", "DC", "DPM", "DMD", "PharmD", "PhD, RN", "CRNA"})
    void r31_these_credentials_contradict_a_physician(String credentials) {
        assertThat(degrees.contradictPhysician(credentials)).isTrue();
    }

    @Test
    void every_spelling_of_a_national_register_is_in_the_table() throws IOException {
        Skips.unless(Files.exists(REGISTER), "the register of credentials is not here");
        var known = jdbc.sql("select spelling from degree_spelling")
                .query(String.class)
                .set();
        var missing = new TreeSet<String>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(REGISTER)) {
            csv.forEach(row -> DegreeSpellings.of(row.getField("Provider Credential Text")).stream()
                    .filter(spelling -> !known.contains(spelling))
                    .forEach(missing::add));
        }
        assertThat(missing).isEmpty();
    }
}
