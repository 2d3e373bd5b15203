package org.baselinecme.planning.faculty;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the page of the materials of one session. */
@Service
@Transactional(readOnly = true)
public class MaterialPages {
    private final SessionAccess access;
    private final FacultyQueries queries;
    private final MaterialStates states;
    private final People people;
    private final Office office;

    MaterialPages(SessionAccess access, FacultyQueries queries, MaterialStates states, People people, Office office) {
        this.access = access;
        this.queries = queries;
        this.states = states;
        this.people = people;
        this.office = office;
    }

    /** The page of a session, for its faculty and for those who plan or review it. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    MaterialPage of(Me me, SlotId slot) {
        var session = access.readable(me, slot);
        var item = session.item();
        var files = queries.materials(List.of(slot));
        var now = states.of(Map.of(session.activity().id(), List.of(item))).getOrDefault(slot, List.of());
        var names = people.names(item.faculty().stream().toList());
        return new MaterialPage(
                session.activity().place(),
                slot.toString(),
                item.title(),
                item.time().on(office.moments()),
                item.room(),
                String.join("; ", names.values().stream().sorted().toList()),
                now.stream().map(state -> part(state, files)).toList(),
                session.isOpen(),
                !session.isOwn());
    }

    private MaterialPage.Part part(MaterialState state, List<MaterialRow> files) {
        Stream<MaterialPage.Version> versions =
                files.stream().filter(row -> row.kind() == state.kind()).map(this::version);
        return new MaterialPage.Part(state, versions.toList());
    }

    private MaterialPage.Version version(MaterialRow row) {
        return new MaterialPage.Version(
                row.id().toString(),
                row.name(),
                row.size(),
                row.by(),
                office.moments().say(row.at()));
    }
}
