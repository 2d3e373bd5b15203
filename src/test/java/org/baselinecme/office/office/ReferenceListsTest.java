package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.office.office.ReferenceList.ACTIVITY_FORMAT;
import static org.baselinecme.office.office.ReferenceList.PROFESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceListsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private final References.Lists lists = new References.Lists(
            List.of(row("RSS", TODAY), row("JOURNAL", TODAY.minusDays(1)), row("OTHER", null)), TODAY, 12);

    @Test
    void a_row_may_be_chosen_up_to_its_last_day() {
        assertThat(lists.of(ACTIVITY_FORMAT)).extracting(ReferenceRow::code).containsExactly("RSS", "OTHER");
        assertThat(lists.offers(ACTIVITY_FORMAT, "JOURNAL")).isFalse();
    }

    @Test
    void an_ended_row_keeps_its_label() {
        assertThat(lists.label(ACTIVITY_FORMAT, "JOURNAL")).isEqualTo("Label of JOURNAL");
    }

    @Test
    void an_unknown_code_is_shown_as_is() {
        assertThat(lists.label(ACTIVITY_FORMAT, "HOLOGRAM")).isEqualTo("HOLOGRAM");
        assertThat(lists.label(PROFESSION, "RSS")).isEqualTo("RSS");
    }

    private static ReferenceRow row(String code, LocalDate validTo) {
        return new ReferenceRow(ACTIVITY_FORMAT.code(), code, "Label of " + code, Map.of(), validTo, "source", null);
    }
}
