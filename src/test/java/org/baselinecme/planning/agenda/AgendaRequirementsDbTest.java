package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgendaRequirementsDbTest extends DatabaseTest {
    @Autowired
    private AgendaRequirements requirements;

    @Test
    void a_live_activity_needs_an_agenda() {
        assertThat(neededBy("LIVE_COURSE")).containsExactly("requirement.agenda-empty");
    }

    @Test
    void enduring_material_needs_an_estimated_time() {
        assertThat(neededBy("ENDURING")).containsExactly("requirement.time-not-estimated");
    }

    @Test
    void a_format_with_a_fixed_amount_needs_neither() {
        assertThat(neededBy("PERFORMANCE_IMPROVEMENT")).isEmpty();
    }

    private List<String> neededBy(String format) {
        ActivityId activity = cast.disclosures().planned();
        owner().sql("update activity set format = ? where id = ?")
                .params(format, activity.value())
                .update();
        return requirements.of(List.of(activity)).stream()
                .map(Requirement::message)
                .toList();
    }
}
