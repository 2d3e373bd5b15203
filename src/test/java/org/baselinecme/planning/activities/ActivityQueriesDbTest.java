package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.ScopeKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.LinkedMultiValueMap;

class ActivityQueriesDbTest extends DatabaseTest {
    private ActivityId inMedicine;
    private ActivityId inSurgery;

    @Autowired
    private ActivityQueries lists;

    @Autowired
    private ActivityList list;

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
        var number = jdbc.sql("select number from activity where id = ?")
                .param(inSurgery.value())
                .query(String.class)
                .single();
        assertThat(found("q", "TRAUMA team")).contains(inSurgery.value());
        assertThat(found("q", number)).containsExactly(inSurgery.value());
        assertThat(found("q", "reyes", "stage", "PROPOSED")).contains(inSurgery.value());
        assertThat(found("q", number, "stage", "!PROPOSED")).isEmpty();
        assertThat(found("stage", "PLANNING")).doesNotContain(inSurgery.value());
        assertThat(found("q", "100%")).isEmpty();
    }

    @Test
    void a_proposed_activity_shows_the_state_of_its_assessment() {
        var number = cast.returned();
        var row = page(cast.okafor(), "sort", "-number").rows().stream()
                .filter(one -> one.id().equals(number.value()))
                .findFirst()
                .orElseThrow();
        assertThat(row.cells().getLast().text()).isEqualTo("Returned");
        assertThat(row.cells().getLast().tone()).isEqualTo("stop");
    }

    @Test
    void the_file_has_stage_and_status() {
        var response = new MockHttpServletResponse();
        var file = new ListFile(new MockHttpServletRequest("GET", "/activities.csv"), response);
        let(cast.drReyes(), me -> list.file(me, new LinkedMultiValueMap<>(), file));
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"activity_id\",\"activity_number\",\"title\",\"department\",\"owner_id\",\"owner\","
                        + "\"starts_on\",\"ends_on\",\"stage\",\"status\"")
                .contains(inSurgery + "\",", "\"PROPOSED\",\"");
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

    private List<UUID> found(String... address) {
        return ids(page(cast.okafor(), address));
    }

    private List<UUID> seenBy(PersonId person) {
        return ids(page(person));
    }

    private ListPage page(PersonId person, String... address) {
        var asked = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < address.length; i += 2) asked.add(address[i], address[i + 1]);
        return as(person, me -> list.page(me, asked));
    }

    private static List<UUID> ids(ListPage page) {
        return page.rows().stream().map(ListPage.Row::id).toList();
    }
}
