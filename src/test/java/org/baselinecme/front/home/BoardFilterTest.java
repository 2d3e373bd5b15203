package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.Back;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardFilterTest {
    private static final Moments NOW = new Moments(ZoneOffset.UTC, Instant.parse("2026-11-23T15:04:00Z"));
    private final BoardRows rows =
            new BoardRows(new Me(PersonId.next(), "Me", "auto", List.of(Grant.office(Role.DIRECTOR))), NOW);

    @ParameterizedTest
    @CsvSource({
        "fortnight, 14, 14, true",
        "fortnight, 15, 15, false",
        "fortnight, -220, 143, true",
        "fortnight, -2, -1, false",
        "sixty-days, 60, 60, true",
        "sixty-days, 61, 61, false",
        "all, 400, 400, true",
        "all, -9, -9, true",
        "nonsense, 15, 15, true",
        "nonsense, 61, 61, false",
        "sixty-days, -9, -9, true",
    })
    void two_weeks_start_today_and_longer_periods_include_ended_activities(
            String span, int starts, int ends, boolean reached) {
        var filter = new BoardFilter(null, null, span, null, null);
        assertThat(filter.reaches(rows.row("1", starts, ends), NOW.today())).isEqualTo(reached);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRANTHAM", "grand rounds", "2026-00", " hollis ", ""})
    void search_covers_title_number_and_owners_of_tasks(String words) {
        var row = rows.row(3, rows.missing(Duration.ofDays(3), 1));
        assertThat(new BoardFilter(words, null, null, null, null).admits(row)).isTrue();
        assertThat(new BoardFilter(words + "x", "MED", null, null, null).admits(row))
                .isFalse();
    }

    @Test
    void a_department_is_filtered_by_its_code() {
        assertThat(new BoardFilter(null, "MED", null, null, null).admits(rows.row(3)))
                .isTrue();
        assertThat(new BoardFilter(null, "SURG", null, null, null).admits(rows.row(3)))
                .isFalse();
    }

    @Test
    void the_return_address_keeps_the_filter_and_is_local() {
        var filter = new BoardFilter("O’Brien & Núñez?", "MED", "sixty-days", "yes", null);
        assertThat(filter.path())
                .isEqualTo(
                        "/board?span=sixty-days&q=o%E2%80%99brien%20%26%20n%C3%BA%C3%B1ez%3F&department=MED&blocked=yes");
        assertThat(Back.to(filter.path(), "/")).isEqualTo(filter.path());
        assertThat(new BoardFilter(null, null, null, null, null).path()).isEqualTo("/board?span=sixty-days");
    }
}
