package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;

class TestOfficeDbTest extends DatabaseTest {
    @Test
    void an_activity_moves_from_draft_to_approved_needs() {
        assertThat(stage(cast.grandRounds())).isEqualTo("PROPOSED");
        assertThat(stage(cast.accepted())).isEqualTo("NEEDS_APPROVED");
        assertThat(stage(cast.declined())).isEqualTo("DECLINED");
    }

    private String stage(ActivityId activity) {
        return jdbc.sql("select stage from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }
}
