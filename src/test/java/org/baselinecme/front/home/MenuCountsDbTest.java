package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.designation.ApprovalQueue;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** The numbers beside Board and Approvals in the menu are those of the rows that the pages show. */
class MenuCountsDbTest extends DatabaseTest {
    @Autowired
    private MenuCounts counts;

    @Autowired
    private ActivityBoard boards;

    @Autowired
    private ApprovalQueue approvals;

    @Test
    void the_menu_counts_what_the_board_shows_without_a_filter() {
        dates(cast.activities().scheduled().value(), 3, 3);
        dates(cast.activities().scheduled().value(), 40, 41);
        dates(cast.activities().scheduled().value(), 90, 90);
        dates(cast.activities().scheduled().value(), -20, -10);
        for (var person : new PersonId[] {cast.rahmani(), cast.okafor(), cast.lindgren()})
            assertThat(counted(person).board()).isEqualTo(shown(person));
        assertThat(counted(cast.rahmani()).board()).isPositive();
        assertThat(counted(cast.drKhan()).board()).isZero();
    }

    @Test
    void the_menu_counts_the_approvals_that_the_page_shows() {
        cast.activities().inReview();
        var shown = as(
                cast.okafor(),
                me -> approvals.page(me, new LinkedMultiValueMap<>()).total());
        assertThat(counted(cast.okafor()).approvals()).isEqualTo(shown).isPositive();
        assertThat(counted(cast.rahmani()).approvals()).isZero();
    }

    private MenuCounts.Counts counted(PersonId person) {
        return as(person, me -> counts.of(me));
    }

    private int shown(PersonId person) {
        return as(person, me -> boards.of(me, new BoardFilter(null, null, null, null, null)))
                .count();
    }

    private void dates(UUID activity, int starts, int ends) {
        owner().sql("update activity set starts_on = current_date + ?, ends_on = current_date + ? where id = ?")
                .params(starts, ends, activity)
                .update();
    }
}
