package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.baselinecme.DatabaseTest;
import org.baselinecme.TestActivities;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;

/** A removed slot comes back as it was, unless its place is taken. */
class RestoredSlotDbTest extends DatabaseTest {
    @Test
    void a_removed_slot_is_restored_once_with_its_faculty() {
        var activity = cast.activities().scheduled();
        var slot = cast.learners().slots(activity).getFirst();
        let(cast.drKhan(), me -> cast.services().agenda().drop(me, activity, slot));
        assertThat(cast.learners().slots(activity)).isEmpty();
        restore(activity, slot);
        restore(activity, slot);
        assertThat(cast.services().slots().of(activity)).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo(slot);
            assertThat(item.faculty()).containsExactly(cast.drKhan());
        });
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("SlotRestored");
    }

    @Test
    void a_slot_whose_room_is_taken_meanwhile_and_one_of_another_activity_stay_removed() {
        var activity = cast.activities().scheduled();
        var slot = cast.learners().slots(activity).getFirst();
        let(cast.drKhan(), me -> cast.services().agenda().drop(me, activity, slot));
        cast.activities()
                .plan(
                        activity,
                        TestActivities.slot(SlotKind.ACCREDITED, "08:30", "09:30", "Auditorium", cast.drKhan()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> restore(activity, slot));
        var other = cast.activities().scheduled();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> restore(other, slot));
    }

    private void restore(ActivityId activity, SlotId slot) {
        let(cast.drKhan(), me -> cast.services().agenda().restore(me, activity, slot));
    }
}
