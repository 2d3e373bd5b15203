package org.baselinecme.front.home;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.ActivityQueries;
import org.baselinecme.planning.activities.UpcomingActivity;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board of coming activities with what each still needs and who holds it, and the worklist of one person. */
@Service
@Transactional(readOnly = true)
public class ActivityBoard {
    private final ActivityQueries activities;
    private final ActivityNeeds needs;
    private final AgendaQueries agenda;
    private final People people;
    private final Office office;

    ActivityBoard(ActivityQueries activities, ActivityNeeds needs, AgendaQueries agenda, People people, Office office) {
        this.activities = activities;
        this.needs = needs;
        this.agenda = agenda;
        this.people = people;
        this.office = office;
    }

    /** Returns every coming activity within reach that the filter admits. */
    @Needs(Duty.SEE_BOARD)
    BoardPage of(Me me, BoardFilter filter) {
        var moments = office.moments();
        return BoardPage.of(filter, rows(me, activities.onTheBoard(me), moments), moments.today());
    }

    /** Returns what waits for a person, and what others hold in the activities that person owns. */
    @AnyoneSignedIn
    Worklist mine(Me me) {
        var moments = office.moments();
        var rows = rows(me, activities.concerning(me), moments).stream()
                .map(BoardRow::opened)
                .toList();
        return Worklist.of(me, rows, moments.today());
    }

    private List<BoardRow> rows(Me me, List<UpcomingActivity> coming, Moments moments) {
        if (coming.isEmpty()) return List.of();
        var ids = coming.stream().map(one -> one.place().activity()).toList();
        var byActivity = needs.of(ids);
        var names = people.names(byActivity.values().stream()
                .flatMap(List::stream)
                .flatMap(need -> need.holder().person().stream())
                .distinct()
                .toList());
        var next = agenda.next(ids, moments.now());
        return coming.stream()
                .map(one -> BoardRow.of(
                        me,
                        one,
                        byActivity.getOrDefault(one.place().activity(), List.of()),
                        names,
                        moments,
                        moments.local(next.get(one.place().activity()))))
                .toList();
    }
}
