package org.baselinecme.planning.designation;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.day;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.moment;
import static org.baselinecme.platform.lists.ListColumn.number;
import static org.baselinecme.platform.lists.ListColumn.step;
import static org.baselinecme.platform.lists.ListColumn.text;

import java.util.List;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.ValueType;

/** Activities that wait for approval, as a list. What each of them still needs is asked of the gates, and joined. */
final class ApprovalList {
    /** Whether the reader can approve it now. */
    enum State {
        READY,
        MISSING,
        OWN
    }

    static final List<Choice> STATES = List.of(
            Choice.state(State.READY.name(), "approvals.ready", "ok"),
            Choice.state(State.MISSING.name(), "approvals.not-ready", "wait"),
            Choice.state(State.OWN.name(), "approvals.own-activity", "quiet"));

    static final ListDefinition LIST = ListDefinition.of("approvals", "approvals.", """
                            from v_activity a
                            join unnest(:waiting::uuid[], :states::text[], :missing::text[]) as w (activity, state, missing)
                              on w.activity = a.id
                            join v_department d on d.id = a.department
                            left join lateral (select m.at, m.by from v_activity_move m
                              where m.activity = a.id order by m.at desc limit 1) s on true
                            left join v_person p on p.id = s.by
                            left join lateral (select min(x.begins) as begins from v_session x where x.activity = a.id) f on true
                            """, "a.id")
            .counted("from v_activity a join unnest(:waiting::uuid[]) as w (activity) on w.activity = a.id")
            .searching("a.found_by", "p.found_by")
            .column(filed("activity_id", "id of the activity", "a.id::text"))
            .column(filed("activity_number", "its number", "a.number"))
            .column(text("title", "activities.activity", "a.title")
                    .sortedBy("lower(a.title)")
                    .opening("/activities/{id}/credit")
                    .inFile("title", "its title"))
            .column(choice("department", "activities.department", "d.name")
                    .offPage()
                    .filteredBy("d.code")
                    .inFile("department", "its department"))
            .column(day("starts", "approvals.starts", "a.starts_on")
                    .sortable()
                    .filterable()
                    .inFile("starts_on", "its first day"))
            .column(text("by", "approvals.by", "coalesce(p.titled_name, '')")
                    .sortedBy("coalesce(p.sort_name, '')")
                    .inFile("submitted_by", "who submitted it for review"))
            .column(filed("submitted_at", "when it was submitted for review", ValueType.MOMENT, "s.at"))
            .column(number("waiting", "approvals.waiting", "(:today::date - (s.at at time zone :zone)::date)")
                    .sortable()
                    .withEmpty()
                    .inFile("days_waiting", "how many days it has waited"))
            .column(moment("due", "approvals.due", "f.begins")
                    .sortable()
                    .withEmpty()
                    .filterable()
                    .inFile("first_session", "when its first session begins; credit can't be designated from then on"))
            .column(choice("state", "approvals.state", "w.state")
                    .sortable()
                    .filterable()
                    .inFile("state", "READY, MISSING, or OWN for what the reader planned"))
            .column(text("missing", "approvals.missing", "w.missing").asNote().inFile("missing", "what it still needs"))
            .column(step("review", "approval.open", "/activities/{id}/approval", "true"))
            .sortedBy("due");

    private ApprovalList() {}
}
