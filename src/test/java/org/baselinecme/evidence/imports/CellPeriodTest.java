package org.baselinecme.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellPeriodTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03|March 2026",
                "2026/3|March 2026",
                "202603|March 2026",
                "03/2026|March 2026",
                "3.2026|March 2026",
                "Mar 2026|March 2026",
                "Mar-26|March 2026",
                "March, 2026|March 2026",
                "März 2026|March 2026",
                "mars 2026|March 2026",
                "marzo de 2026|March 2026",
                "2026 Mar|March 2026",
                "март 2026 г.|March 2026",
                "березень 2026 р.|March 2026",
                "Μάρτιος 2026|March 2026",
                "març de 2026|March 2026",
                "2026. március|March 2026",
                "Mart 2026|March 2026",
                "2026年3月|March 2026",
                "2026년 3월|March 2026",
                "2026年3月5日|Mar 5, 2026 – Mar 5, 2026",
                "2026M03|March 2026",
                "2026-03-01 to 2026-03-31|March 2026",
                "2026-03-01/2026-03-31|March 2026",
                "1 March 2026 – 31 March 2026|March 2026",
                "2026|Jan 1, 2026 – Dec 31, 2026",
                "CY2026|Jan 1, 2026 – Dec 31, 2026",
                "2025 Q3|Jul 1, 2025 – Sep 30, 2025",
                "2025-Q3|Jul 1, 2025 – Sep 30, 2025",
                "2025Q3|Jul 1, 2025 – Sep 30, 2025",
                "Q1 2026|Jan 1, 2026 – Mar 31, 2026",
                "Q4/2025|Oct 1, 2025 – Dec 31, 2025",
                "2Q25|Apr 1, 2025 – Jun 30, 2025",
                "Q3 '25|Jul 1, 2025 – Sep 30, 2025",
                "Third quarter of 2025|Jul 1, 2025 – Sep 30, 2025",
                "Q1 2025 - Q2 2025|Jan 1, 2025 – Jun 30, 2025",
                "2026-03-05|Mar 5, 2026 – Mar 5, 2026",
                "20260305|Mar 5, 2026 – Mar 5, 2026",
                "2026-03-05 00:00:00|Mar 5, 2026 – Mar 5, 2026",
                "2026-03-05T00:00:00Z|Mar 5, 2026 – Mar 5, 2026",
                "5-Mar-2026|Mar 5, 2026 – Mar 5, 2026",
                "Mar 5, 2026|Mar 5, 2026 – Mar 5, 2026",
                "31.3.2026|Mar 31, 2026 – Mar 31, 2026",
                "3/31/26|Mar 31, 2026 – Mar 31, 2026",
                "31/03/2026|Mar 31, 2026 – Mar 31, 2026",
                "4/4/2026|Apr 4, 2026 – Apr 4, 2026"
            })
    void days_are_read_as_people_write_them(String cell, String said) {
        assertThat(CellPeriod.of(cell, null)
                        .map(found -> OutcomeFormat.period(new DateRange(found.first(), found.last()))))
                .contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FY2026",
                "FY 26 Q1",
                "fiscal year 2026",
                "2025/26",
                "2026 Q5",
                "1026",
                "46023",
                "3",
                "26-Mar",
                "Mar 5",
                "01/02/03",
                "2026-02-30",
                "31/02/2026",
                "2026-13",
                "week 12",
                "2026年13月",
                "2026-03-05 13:20",
                "YTD",
                ""
            })
    void what_could_mean_several_things_is_not_read(String cell) {
        assertThat(CellPeriod.of(cell, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2/1/2026, true", "2/13/2026, false", "13/2/2026, false", "2/2/2026, false", "2026-02-01, false"})
    void day_and_month_may_be_either(String cell, boolean ambiguous) {
        assertThat(CellPeriod.isAmbiguous(cell)).isEqualTo(ambiguous);
        assertThat(CellPeriod.of(cell, null).isEmpty()).isEqualTo(ambiguous);
    }
}
