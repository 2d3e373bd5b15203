package org.baselinecme.credit.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;
import org.junit.jupiter.api.Test;

/** What a row of past credit says, and what to mend in it. */
class PastCreditRowTest {
    private static final Map<String, String> GOOD = Map.of(
            "email", "ada@example.org",
            "title", "Sepsis: the first hour",
            "started", "2019-03-04",
            "ended", "2019-03-05",
            "completed", "2019-03-05",
            "credit", "AMA1",
            "amount", "1.5");

    @Test
    void a_good_row_has_its_values_and_the_earlier_system() {
        var read = read(Map.of());
        assertThat(read.faults()).isEmpty();
        assertThat(read.good().amount()).isEqualByComparingTo("1.5");
        assertThat(read.good().creditedAs()).isEqualTo(CreditedAs.PHYSICIAN);
        assertThat(read.source().sourceSystem()).isEqualTo("EthosCE");
        assertThat(read.key()).isEqualTo("ethosce|sepsis the first hour|2019-03-05|AMA1");
    }

    @Test
    void days_are_read_as_ethosce_and_as_people_write_them() {
        for (var day :
                new String[] {"2019-03-05", "2019-03-05T14:22:10Z", "2019-3-5 14:22", "3/5/2019", "03/05/2019 2:22 PM"})
            assertThat(read(Map.of("completed", day)).good().completedOn()).isEqualTo("2019-03-05");
    }

    @Test
    void each_fault_has_its_sentence() {
        assertThat(fault("email", "ada at example.org")).isEqualTo("email-wrong");
        assertThat(fault("completed", "last spring")).isEqualTo("day-wrong");
        assertThat(fault("completed", "13/45/2019")).isEqualTo("day-wrong");
        assertThat(fault("completed", "2019-02-29")).isEqualTo("day-wrong");
        assertThat(fault("started", "0019-03-05")).isEqualTo("day-wrong");
        assertThat(fault("completed", "")).isEqualTo("day-missing");
        assertThat(fault("completed", "2027-01-02")).isEqualTo("day-future");
        assertThat(fault("ended", "2019-03-03")).isEqualTo("day-order");
        assertThat(fault("credit", "")).isEqualTo("system-missing");
        assertThat(fault("amount", "1,5")).isEqualTo("amount-wrong");
        assertThat(fault("amount", "1.23456")).isEqualTo("amount-wrong");
        assertThat(fault("amount", "-1")).isEqualTo("amount-negative");
        assertThat(fault("amount", "0.00")).isEqualTo("amount-zero");
        assertThat(fault("amount", "")).isEqualTo("amount-missing");
    }

    @Test
    void several_faults_of_a_row_are_said_together() {
        var read = read(Map.of("amount", "-1", "completed", "soon"));
        assertThat(read.values()).isNull();
        assertThat(read.faults()).extracting(RowMessage::column).containsExactly("completed", "amount");
    }

    @Test
    void attendance_needs_no_amount_and_has_no_credit_system() {
        var read = read(Map.of("credit", "ATTENDANCE", "amount", ""));
        assertThat(read.good().creditSystem()).isNull();
        assertThat(read.good().creditedAs()).isEqualTo(CreditedAs.ATTENDANCE);
        assertThat(read(Map.of("as", "ATTENDANCE")).good().creditSystem()).isNull();
        assertThat(read(Map.of("credit", "ANCC")).good().creditedAs()).isEqualTo(CreditedAs.NON_PHYSICIAN);
    }

    @Test
    void an_activity_that_was_not_completed_is_no_fault_and_no_credit() {
        var read = read(Map.of("complete", "0", "completed", ""));
        assertThat(read.faults()).isEmpty();
        assertThat(read.values()).isNull();
    }

    @Test
    void oddities_are_noted_and_allowed() {
        assertThat(read(Map.of("amount", "1.1")).good().oddities()).containsExactly("step");
        assertThat(read(Map.of("amount", "400")).good().oddities()).containsExactly("much");
        assertThat(read(Map.of("as", "NON_PHYSICIAN")).good().oddities()).containsExactly("physicians");
        assertThat(read(Map.of("started", "2019-04-01", "ended", "")).good().oddities())
                .containsExactly("early");
        assertThat(read(Map.of()).good().oddities()).isEmpty();
    }

    @Test
    void the_id_of_an_activity_tells_entries_apart_where_there_is_one() {
        assertThat(read(Map.of("activity", "C-7", "title", "One")).key())
                .isEqualTo(read(Map.of("activity", "C-7", "title", "Other")).key())
                .isNotEqualTo(read(Map.of("activity", "C-8", "title", "One")).key());
    }

    private static String fault(String column, String value) {
        var faults = read(Map.of(column, value)).faults();
        assertThat(faults).hasSize(1).allMatch(fault -> fault.column().equals(column));
        return faults.getFirst().text().replace("past.row.", "");
    }

    private static PastCreditRow read(Map<String, String> other) {
        var values = new HashMap<>(GOOD);
        values.putAll(other);
        values.values().removeIf(String::isEmpty);
        return PastCreditRow.of(new ImportRow(UUID.randomUUID(), 2, values), "EthosCE", LocalDate.parse("2027-01-01"));
    }
}
