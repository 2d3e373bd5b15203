package org.baselinecme.planning.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class ActivityHistoryDbTest extends DatabaseTest {
    @Autowired
    private ActivityHistory history;

    private static MultiValueMap<String, String> asked(String... pairs) {
        var all = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) all.add(pairs[i], pairs[i + 1]);
        return all;
    }

    private ListPage list(ActivityId activity, String... pairs) {
        return list(activity, asked(pairs));
    }

    private ListPage list(ActivityId activity, MultiValueMap<String, String> asked) {
        return as(cast.rahmani(), (Me me) -> history.of(me, activity, asked)).list();
    }

    @Test
    void events_are_sentences_with_what_they_changed_and_are_filtered_and_found() {
        var activity = cast.activities().inReview();
        var all = list(activity);
        assertThat(all.rows()).hasSizeGreaterThan(3);
        assertThat(all.rows())
                .allSatisfy(row -> assertThat(row.name()).doesNotContain("{").isNotBlank());
        assertThat(all.rows()).anySatisfy(row -> assertThat(row.note()).contains("→"));
        var moved = list(activity, "kind", "ActivityMoved");
        assertThat(moved.total()).isPositive().isLessThan(all.total());
        assertThat(list(activity, "kind", "!ActivityMoved").total()).isEqualTo(all.total() - moved.total());
        var khan = list(activity, "person", cast.okafor().toString()).total();
        assertThat(list(activity, "person", "!" + cast.okafor()).total()).isEqualTo(all.total() - khan);
        assertThat(list(activity, "q", "nothing says this").isEmpty()).isTrue();
    }

    @Test
    void a_sentence_names_what_it_happened_to_unless_that_is_the_activity_or_the_actor() {
        var activity = cast.activities().opened();
        assertThat(list(activity, "kind", "ContributorJoined").rows())
                .extracting(ListPage.Row::name)
                .as("who joined by themselves")
                .isNotEmpty()
                .allMatch(sentence -> sentence.endsWith(" added a person to the roster"));
        assertThat(list(activity, "kind", "SlotPlanned").rows())
                .extracting(ListPage.Row::name)
                .isNotEmpty()
                .allMatch(sentence -> sentence.contains(" added a session to the agenda: "));
        assertThat(list(activity, "kind", "ActivityMoved").rows())
                .extracting(ListPage.Row::name)
                .allMatch(sentence -> sentence.endsWith(" changed the stage"));
    }

    @Test
    void pages_follow_each_other_by_position_and_none_is_left_out() {
        var activity = cast.activities().opened();
        owner().sql("""
                        insert into audit_fact (id, at, actor, kind, about_kind, about_id, activity, payload, salt)
                        select gen_random_uuid(), now(), ?, 'ActivityMoved', 'activity', ?, ?, '{"before": {}, "after": {}}', ''
                        from generate_series(1, 120)
                        """)
                .params(cast.okafor().value(), activity.value(), activity.value())
                .update();
        var first = list(activity);
        var seen = new ArrayList<>(first.rows());
        for (var next = first.next(); !next.isEmpty(); ) {
            var page = list(
                    activity, UriComponentsBuilder.fromUriString(next).build().getQueryParams());
            seen.addAll(page.rows());
            next = page.next();
        }
        assertThat(first.rows()).hasSize(50);
        assertThat(seen).hasSize(first.total()).extracting(ListPage.Row::id).doesNotHaveDuplicates();
        assertThat(file(activity).size()).isEqualTo(first.total() + 1);
    }

    @Test
    void the_file_has_sentences_codes_and_positions() {
        var activity = cast.activities().opened();
        assertThat(file(activity).getFirst())
                .isEqualTo(
                        "\uFEFF\"activity_number\",\"position\",\"at\",\"person_id\",\"person\",\"event_code\",\"event\","
                                + "\"reason\",\"changes\"");
        assertThat(file(activity))
                .anyMatch(line -> line.contains("\"ActivityMoved\"") && line.contains("Marian Okafor-Lindqvist"));
    }

    @Test
    void the_history_of_an_activity_out_of_reach_is_absent() {
        var activity = cast.activities().opened();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.lindgren(), (Me me) -> history.of(me, activity, asked())));
    }

    private List<String> file(ActivityId activity) {
        var response = new MockHttpServletResponse();
        let(
                cast.rahmani(),
                me -> history.file(
                        me,
                        activity,
                        asked(),
                        new ListFile(new MockHttpServletRequest("GET", "/record.csv"), response)));
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
