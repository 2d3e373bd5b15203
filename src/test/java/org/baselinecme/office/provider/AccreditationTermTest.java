package org.baselinecme.office.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.baselinecme.office.office.Provider;
import org.junit.jupiter.api.Test;

class AccreditationTermTest {
    private static final LocalDate END = LocalDate.of(2030, 3, 31);
    private static final Provider DENVER =
            new Provider("Office", "Office", ZoneId.of("America/Denver"), "ACCME_DIRECT", false);

    @Test
    void a_term_ends_soon_from_eighteen_months_before() {
        var term = new AccreditationTerm(0, "ACCME", AccreditationStatus.ACCREDITED, null, END);
        assertThat(term.isEnding(LocalDate.of(2028, 9, 29))).isFalse();
        assertThat(term.isEnding(LocalDate.of(2028, 9, 30))).isTrue();
        assertThat(term.isEnding(END.plusYears(1))).isTrue();
        assertThat(AccreditationTerm.NONE.isEnding(END)).isFalse();
        assertThat(term.isEntered()).isTrue();
        assertThat(AccreditationTerm.NONE.isEntered()).isFalse();
    }

    @Test
    void another_zone_is_confirmed_and_the_same_one_is_not() {
        assertThat(form("Denver nowhere", "", null, null, false).isZoneKnown()).isFalse();
        assertThat(form("Mountain Time (Denver)", "", null, null, false).isZoneToConfirm(DENVER))
                .isFalse();
        assertThat(form("Pacific/Honolulu", "", null, null, false).isZoneToConfirm(DENVER))
                .isTrue();
        assertThat(form("Pacific/Honolulu", "", null, null, true).isZoneToConfirm(DENVER))
                .isFalse();
    }

    @Test
    void a_term_has_an_accreditor_and_ends_after_it_begins() {
        assertThat(form("UTC", "", null, END, false).isAccreditorNamed()).isFalse();
        assertThat(form("UTC", "ACCME", END, END, false).isTermOrdered()).isFalse();
        assertThat(form("UTC", "ACCME", END.minusYears(4), END, false).isTermOrdered())
                .isTrue();
        assertThat(form("UTC", "ACCME", LocalDate.of(207, 1, 1), END, false).isTermThinkable())
                .isFalse();
    }

    private static ProviderForm form(
            String zone, String accreditor, LocalDate from, LocalDate until, boolean confirmed) {
        return new ProviderForm(-1, "ACCME_DIRECT", accreditor, null, from, until, zone, confirmed);
    }
}
