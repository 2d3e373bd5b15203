package org.baselinecme.planning.faculty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What faculty have uploaded for sessions, and what they still have to. Callers have checked access. */
@Component
public class MaterialStates {
    private final MaterialTermsRepository terms;
    private final FacultyQueries queries;
    private final AgendaQueries agenda;
    private final Office office;

    MaterialStates(MaterialTermsRepository terms, FacultyQueries queries, AgendaQueries agenda, Office office) {
        this.terms = terms;
        this.queries = queries;
        this.agenda = agenda;
        this.office = office;
    }

    /** The accredited sessions of an activity with the state of each kind of material, in their order. */
    List<SessionMaterials> of(ActivityId activity) {
        var items =
                agenda.of(activity).stream().filter(AgendaItem::isAccredited).toList();
        var states = of(Map.of(activity, items));
        return items.stream()
                .map(item -> new SessionMaterials(item, states.getOrDefault(item.id(), List.of())))
                .toList();
    }

    /** The state of each kind of material, for each session of these activities. */
    public Map<SlotId, List<MaterialState>> of(Collection<ActivityId> activities) {
        return of(agenda.of(activities));
    }

    /** The same for sessions that are read already. */
    Map<SlotId, List<MaterialState>> of(Map<ActivityId, List<AgendaItem>> agendas) {
        var asked = new HashMap<ActivityId, MaterialTerms>();
        terms.findByActivityInOrderByTurnAsc(agendas.keySet()).forEach(one -> asked.put(one.activity(), one));
        var received = received(agendas.values().stream()
                .flatMap(Collection::stream)
                .map(AgendaItem::id)
                .toList());
        var all = new HashMap<SlotId, List<MaterialState>>();
        agendas.forEach((activity, items) -> items.forEach(item ->
                all.put(item.id(), of(item, asked.get(activity), received.getOrDefault(item.id(), Map.of())))));
        return all;
    }

    private Map<SlotId, Map<MaterialKind, MaterialRow>> received(Collection<SlotId> slots) {
        return queries.materials(slots).stream()
                .collect(Collectors.groupingBy(
                        MaterialRow::slot,
                        Collectors.toMap(MaterialRow::kind, Function.identity(), (current, earlier) -> current)));
    }

    private List<MaterialState> of(
            AgendaItem item, @Nullable MaterialTerms asked, Map<MaterialKind, MaterialRow> received) {
        var moments = office.moments();
        var states = new ArrayList<MaterialState>();
        for (var kind : MaterialKind.values()) states.add(of(item, kind, asked, received.get(kind), moments));
        return states;
    }

    private static MaterialState of(
            AgendaItem item,
            MaterialKind kind,
            @Nullable MaterialTerms terms,
            @Nullable MaterialRow current,
            Moments moments) {
        var received = current == null ? "" : moments.say(current.at());
        if (terms == null || !terms.asksFor(kind)) return new MaterialState(kind, false, false, received, "");
        var due = terms.dueFor(item.day());
        var late = current == null && due.isBefore(moments.today());
        return new MaterialState(kind, true, late, received, moments.day(due));
    }

    /** A session with the state of each kind of material. */
    record SessionMaterials(AgendaItem item, List<MaterialState> states) {}
}
