package org.baselinecme.delivery.roll;

import java.util.Map;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The attendance of an activity for staff, as a list and as its files. */
@Service
@Transactional(readOnly = true)
public class AttendanceLists {
    private final AttendanceAccess access;
    private final AttendanceListScopes scopes;
    private final ListReader lists;

    AttendanceLists(AttendanceAccess access, AttendanceListScopes scopes, ListReader lists) {
        this.access = access;
        this.scopes = scopes;
        this.lists = lists;
    }

    /** A page of the attendance in effect, by name unless asked otherwise. */
    @Needs(Duty.KEEP_ATTENDANCE)
    Page of(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = access.place(me, activity);
        return new Page(place, lists.page(me, AttendanceList.LIST, scopes.of(me, place), address));
    }

    /** Writes the attendance that matches into a file. */
    @Needs(Duty.KEEP_ATTENDANCE)
    void file(Me me, ActivityId activity, MultiValueMap<String, String> address, ListFile file) {
        var place = access.place(me, activity);
        lists.write(AttendanceList.LIST, scopes.of(me, place), address, file.named(place.number() + "-attendance"));
    }

    /** Writes the attendance of one session into a file. */
    @Needs(Duty.KEEP_ATTENDANCE)
    void file(Me me, ActivityId activity, SlotId slot, MultiValueMap<String, String> address, ListFile file) {
        access.find(me, activity, slot);
        var place = access.place(me, activity);
        var scope = scopes.of(me, place).within("e.slot = :slot", Map.of("slot", slot.value()));
        lists.write(AttendanceList.LIST, scope, address, file.named("attendance"));
    }

    /** The attendance of an activity. */
    record Page(Standing place, ListPage list) {}
}
