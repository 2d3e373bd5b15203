package org.baselinecme.planning.activities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListColumn;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListReader;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The list of activities, within the reach of the person who asks. */
@Service
@Transactional(readOnly = true)
public class ActivityList {
    private static final String NEEDS = "NEEDS_";

    /** The stage, or the state of the assessment while the activity is proposed. */
    private static final String STATUS =
            "case when a.stage = 'PROPOSED' then '" + NEEDS + "' || n.state else a.stage end";

    private static final String STAGE_ORDER = "to_char(array_position(array["
            + Arrays.stream(Stage.values())
                    .map(stage -> "'" + stage.name() + "'")
                    .collect(Collectors.joining(","))
            + "]::text[], a.stage), 'FM00')";

    static final ListDefinition LIST = ListDefinition.of("activities", "activities.", """
                            from v_activity a
                            join v_department d on d.id = a.department
                            join v_person p on p.id = a.owner
                            join v_needs_assessment n on n.activity = a.id
                            """, "a.id")
            .counted("from v_activity a")
            .searching("a.found_by", "p.found_by")
            .column(ListColumn.filed("activity_id", "id of the activity", "a.id::text"))
            .column(ListColumn.text("number", "activities.number", "a.number")
                    .sortable()
                    .inFile("activity_number", "its number"))
            .column(ListColumn.text("title", "activities.activity", "a.title")
                    .sortedBy("lower(a.title)")
                    .opening("/activities/{id}")
                    .inFile("title", "its title"))
            .column(ListColumn.choice("department", "activities.department", "d.name")
                    .sortable()
                    .filteredBy("d.code")
                    .inFile("department", "its department"))
            .column(ListColumn.filed("owner_id", "id of the person who owns it", "a.owner::text"))
            .column(ListColumn.text("owner", "activities.owner", "p.name")
                    .sortedBy("p.sort_name")
                    .inFile("owner", "name of that person"))
            .column(ListColumn.day("starts", "activities.starts", "a.starts_on")
                    .sortable()
                    .filterable()
                    .inFile("starts_on", "its first day"))
            .column(ListColumn.day("ends", "activities.ends", "a.ends_on")
                    .offPage()
                    .inFile("ends_on", "its last day"))
            .column(ListColumn.filed("stage", "code of its stage", "a.stage"))
            .column(ListColumn.choice("stage", "activities.standing", STATUS)
                    .sortedBy(STAGE_ORDER)
                    .filteredBy("a.stage")
                    .inWords("status", "its status in words"))
            .lastFirst("number");

    private final ListReader reader;
    private final Office office;

    ActivityList(ListReader reader, Office office) {
        this.reader = reader;
        this.office = office;
    }

    /** A page of the activities that {@code me} may see and that match; the newest number first unless asked otherwise. */
    @Needs(Duty.SEE_ACTIVITIES)
    ListPage page(Me me, MultiValueMap<String, String> address) {
        return reader.page(me, LIST, scope(me), address);
    }

    /** Writes all activities that match into a file. */
    @Needs(Duty.SEE_ACTIVITIES)
    void file(Me me, MultiValueMap<String, String> address, ListFile file) {
        reader.write(LIST, scope(me), address, file.named("activities"));
    }

    private ListScope scope(Me me) {
        var reach = me.reach(Duty.SEE_ACTIVITIES);
        return ListScope.all("/activities", office.moments())
                .within(reach.sql("a"), reach.parameters())
                .choices("stage", states())
                .choices("department", office.departmentChoices());
    }

    /** One filters by stages; a proposed activity shows the state of its assessment. */
    private static List<Choice> states() {
        return Stream.concat(
                        Arrays.stream(Stage.values())
                                .map(stage -> Choice.state(stage.name(), stage.message(), stage.tone())),
                        Arrays.stream(AssessmentState.values()).map(ActivityList::proposed))
                .toList();
    }

    private static Choice proposed(AssessmentState state) {
        var tone = state == AssessmentState.RETURNED ? "stop" : Stage.PROPOSED.tone();
        var message = "assessment." + state.name().toLowerCase(Locale.ROOT);
        return Choice.state(NEEDS + state.name(), message, tone).shownOnly();
    }
}
