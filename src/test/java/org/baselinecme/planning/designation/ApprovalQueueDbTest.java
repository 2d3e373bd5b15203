package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ApprovalQueueDbTest extends DatabaseTest {
    @Autowired
    private ApprovalQueue queue;

    private static MultiValueMap<String, String> asked(String... pairs) {
        var all = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) all.add(pairs[i], pairs[i + 1]);
        return all;
    }

    private ListPage.Row row(ActivityId activity, String... pairs) {
        return page(pairs).rows().stream()
                .filter(row -> row.id().equals(activity.value()))
                .findFirst()
                .orElseThrow();
    }

    private ListPage page(String... pairs) {
        return as(cast.okafor(), (Me me) -> queue.page(me, asked(pairs)));
    }

    @Test
    void an_activity_waits_with_who_submitted_it_its_first_session_and_what_is_missing() {
        var missing = cast.activities().scheduled();
        cast.activities().submit(missing);
        var ready = cast.activities().inReview();
        assertThat(row(missing).note()).contains("No credit type is selected yet.");
        assertThat(row(missing).cells()).extracting(ListPage.Cell::text).contains("Not ready", "0");
        assertThat(row(ready).note()).isEmpty();
        assertThat(row(ready).cells())
                .extracting(ListPage.Cell::text)
                .contains("Ready", "Review and designate")
                .noneMatch(String::isEmpty);
        assertThat(row(ready).cells().getLast().href()).isEqualTo("/activities/" + ready + "/approval");
        assertThat(page("state", "READY").rows())
                .extracting(ListPage.Row::id)
                .contains(ready.value())
                .doesNotContain(missing.value());
        assertThat(page("state", "!READY").rows())
                .extracting(ListPage.Row::id)
                .contains(missing.value())
                .doesNotContain(ready.value());
    }

    @Test
    void the_days_it_waits_are_counted_and_sorted_by() {
        var old = cast.activities().inReview();
        owner().sql("update activity_move set at = at - interval '3 days' where activity = ?")
                .param(old.value())
                .update();
        assertThat(row(old, "sort", "-waiting").cells())
                .extracting(ListPage.Cell::text)
                .contains("3");
    }

    @Test
    void the_file_has_days_and_moments_for_programs() {
        var activity = cast.activities().inReview();
        var response = new MockHttpServletResponse();
        let(
                cast.okafor(),
                me -> queue.file(
                        me, asked(), new ListFile(new MockHttpServletRequest("GET", "/approvals.csv"), response)));
        var line = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .filter(one -> one.contains(activity.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .contains("\"READY\"")
                .containsPattern("\"\\d{4}-\\d\\d-\\d\\d\",")
                .containsPattern("\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)\"");
    }

    @Test
    void only_who_approves_sees_it() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(cast.rahmani(), (Me me) -> queue.page(me, asked())));
    }
}
