package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.junit.jupiter.api.Test;

class AgendaGateTest {
    @Test
    void a_format_that_nobody_can_complete_is_refused() {
        var activity = ActivityId.next();
        var schedule = new Schedule(Stage.PLANNING, "PODCAST", SampleSlots.DAY, SampleSlots.DAY, List.of("NURSE"));
        var schedules = mock(Schedules.class);
        when(schedules.of(activity)).thenReturn(schedule);
        var agenda = mock(AgendaQueries.class);
        when(agenda.of(activity)).thenReturn(List.of());
        when(agenda.maximum(activity, "PODCAST", List.of())).thenReturn(CreditMaximum.ofEstimate(60));
        when(agenda.basis("PODCAST")).thenReturn(new CreditBasis("Podcast", "", "estimate", CompletionPath.NONE));
        assertThat(new AgendaGate(agenda, schedules, mock(FacultyElsewhere.class))
                        .objectionsTo(Stage.APPROVED, activity))
                .extracting(Objection::key)
                .containsExactly("agenda.no-path");
    }
}
