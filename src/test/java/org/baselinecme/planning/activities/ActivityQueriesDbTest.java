package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.planning.needs.NeedsQuestion.CHANGE;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.ScopeKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ActivityQueriesDbTest extends DatabaseTest {
    private static final ActivityFilter ALL = new ActivityFilter(null, null, null);
    private ActivityId inMedicine;
    private ActivityId inSurgery;

    @Autowired
    private ActivityQueries lists;

    @BeforeAll
    void twoDepartmentsPropose() {
        inMedicine = cast.grandRounds();
        inSurgery = cast.traumaCourse();
    }

    @Test
    void a_coordinator_sees_the_department_and_no_other() {
        assertThat(seenBy(cast.rahmani())).contains(inMedicine.value()).doesNotContain(inSurgery.value());
        assertThat(seenBy(cast.lindgren())).contains(inSurgery.value()).doesNotContain(inMedicine.value());
    }

    @Test
    void a_planner_sees_their_own() {
        assertThat(seenBy(cast.drReyes())).containsExactly(inSurgery.value());
    }

    @Test
    void the_director_and_a_reviewer_see_everything() {
        assertThat(seenBy(cast.okafor())).contains(inMedicine.value(), inSurgery.value());
        assertThat(seenBy(cast.tanaka())).contains(inMedicine.value(), inSurgery.value());
    }

    @Test
    void a_grant_for_one_activity_shows_that_activity() {
        var guest = cast.addPerson(
                "guest",
                "Dr Hollis Grantham",
                cast.surgery(),
                new Grant(Role.REVIEWER, ScopeKind.ACTIVITY, inMedicine.value()));
        assertThat(seenBy(guest)).containsExactly(inMedicine.value());
    }

    @Test
    void a_learner_has_no_list() {
        assertThatThrownBy(() -> seenBy(cast.petrov())).isInstanceOf(AccessDeniedException.class);
        assertThat(as(cast.petrov(), lists::concerning)).isEmpty();
    }

    @Test
    void the_home_page_uses_the_same_reach() {
        assertThat(coming(as(cast.rahmani(), lists::concerning)))
                .contains(inMedicine)
                .doesNotContain(inSurgery);
        assertThat(coming(as(cast.rahmani(), lists::onTheBoard)))
                .contains(inMedicine)
                .doesNotContain(inSurgery);
    }

    @Test
    void the_list_is_filtered_by_words_stage_and_department() {
        var number = as(cast.drReyes(), me -> lists.list(me, ALL)).getFirst().number();
        assertThat(narrowed(new ActivityFilter("TRAUMA team", null, null))).contains(inSurgery.value());
        assertThat(narrowed(new ActivityFilter(number, null, null))).containsExactly(inSurgery.value());
        assertThat(narrowed(new ActivityFilter("reyes", "proposed", null))).contains(inSurgery.value());
        assertThat(narrowed(new ActivityFilter(null, "PLANNING", null))).doesNotContain(inSurgery.value());
        assertThat(narrowed(new ActivityFilter("100%", null, null))).isEmpty();
    }

    @Test
    void r24_a_row_shows_knowledge_as_the_only_change_until_the_director_allows_it() {
        var activity = cast.grandRounds();
        cast.answer(cast.drKhan(), activity, CHANGE, "They will know.", "", "KNOWLEDGE");
        assertThat(row(activity).knowledgeAlone()).isTrue();
        let(cast.okafor(), me -> cast.services().needs().allowKnowledgeAlone(me, activity, "A new law."));
        assertThat(row(activity).knowledgeAlone()).isFalse();
    }

    @Test
    void a_row_counts_open_comments() {
        assertThat(row(cast.returned()).openComments()).isEqualTo(1);
    }

    private ActivityRow row(ActivityId activity) {
        return as(cast.drKhan(), me -> lists.list(me, ALL)).stream()
                .filter(row -> row.id().equals(activity.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void people_who_control_content_see_the_activity_in_their_list_until_it_ends() {
        var activity = cast.accepted();
        cast.disclosures().addFaculty(activity, cast.petrov());
        assertThat(coming(as(cast.petrov(), lists::concerning))).contains(activity);
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, "The speaker is ill."));
        assertThat(coming(as(cast.petrov(), lists::concerning))).doesNotContain(activity);
    }

    private static List<ActivityId> coming(List<UpcomingActivity> found) {
        return found.stream().map(one -> one.place().activity()).toList();
    }

    private List<UUID> narrowed(ActivityFilter filter) {
        return ids(as(cast.okafor(), me -> lists.list(me, filter)));
    }

    private List<UUID> seenBy(PersonId person) {
        return ids(as(person, me -> lists.list(me, ALL)));
    }

    private static List<UUID> ids(List<ActivityRow> rows) {
        return rows.stream().map(ActivityRow::id).toList();
    }
}
