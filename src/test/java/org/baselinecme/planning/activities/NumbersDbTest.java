package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NumbersDbTest extends DatabaseTest {
    @Autowired
    private ActivityNumbers numbers;

    @Test
    void numbers_increase_within_a_year_and_restart_in_the_next() {
        assertThat(numbers.next(in(2098))).isEqualTo("2098-0001");
        assertThat(numbers.next(in(2098))).isEqualTo("2098-0002");
        assertThat(numbers.next(in(2099))).isEqualTo("2099-0001");
    }

    @Test
    void the_number_after_9999_has_five_digits() {
        jdbc.sql("insert into activity_number (year, last) values (2097, 9999)").update();
        assertThat(numbers.next(in(2097))).isEqualTo("2097-10000");
    }

    @Test
    void eight_simultaneous_proposals_get_eight_numbers() {
        var title = "Numbered " + cast.medicine();
        Runnable proposing = () -> cast.propose(cast.drKhan(), cast.medicine(), title);
        assertThat(Race.of(Collections.nCopies(8, proposing))).containsOnly(Optional.empty());
        List<String> numbers = jdbc.sql("select number from activity where title = ?")
                .param(title)
                .query(String.class)
                .list();
        assertThat(numbers).hasSize(8).doesNotHaveDuplicates();
    }

    /** Noon of the first of July of a year. */
    private static Instant in(int year) {
        return Instant.parse(year + "-07-01T12:00:00Z");
    }
}
