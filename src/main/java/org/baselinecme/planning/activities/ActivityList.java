package org.baselinecme.planning.activities;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.day;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.ValueType;

/** The list of activities: its columns and the states they can show. */
final class ActivityList {
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
            .column(filed("activity_id", "id of the activity", ValueType.TEXT, "a.id::text"))
            .column(text("number", "activities.number", "a.number").sortable().inFile("activity_number", "its number"))
            .column(text("title", "activities.activity", "a.title")
                    .sortedBy("lower(a.title)")
                    .opening("/activities/{id}")
                    .inFile("title", "its title"))
            .column(choice("department", "activities.department", "d.name")
                    .sortable()
                    .filteredBy("d.code")
                    .inFile("department", "its department"))
            .column(filed("owner_id", "id of the person who owns it", ValueType.TEXT, "a.owner::text"))
            .column(text("owner", "activities.owner", "p.name")
                    .sortedBy("p.sort_name")
                    .inFile("owner", "name of that person"))
            .column(day("starts", "activities.starts", "a.starts_on")
                    .sortable()
                    .filterable()
                    .inFile("starts_on", "its first day"))
            .column(day("ends", "activities.ends", "a.ends_on").sortable().inFile("ends_on", "its last day"))
            .column(filed("stage", "code of its stage", ValueType.TEXT, "a.stage"))
            .column(choice("stage", "activities.standing", STATUS)
                    .sortedBy(STAGE_ORDER)
                    .filteredBy("a.stage")
                    .inWords("status", "its status in words"))
            .lastFirst("number");

    private ActivityList() {}

    /** One filters by stages; a proposed activity shows the state of its assessment. */
    static List<Choice> states() {
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
