package org.baselinecme.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.util.List;
import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobPageTest extends PageTest {
    private static final JobId ID = JobId.of("019ad9a0-0000-7000-8000-000000000001");

    @Autowired
    private JobPages pages;

    @Autowired
    private Jobs jobs;

    private static JobPage page(boolean open) {
        return new JobPage(
                ID,
                "nav.jobs",
                "people.csv",
                "/jobs",
                "Fatima Rahmani",
                "Wed, Dec 2, 7:00 AM MST",
                "Wed, Dec 2, 7:01 AM MST",
                open ? "" : "Wed, Dec 2, 7:09 AM MST",
                open ? "job.state.running" : "job.state.failed",
                open ? "wait" : "stop",
                open,
                open,
                !open,
                500,
                2000L,
                25,
                open ? null : "Something went wrong. Reference 1a2b",
                List.of(),
                List.of(new JobProgress.Problem("Row 14", "No email")),
                1);
    }

    @Test
    void a_running_job_shows_its_progress_anew_with_script_and_without() {
        given(pages.page(RAHMANI, ID)).willReturn(page(true));
        assertThat(get(RAHMANI, "/jobs/" + ID))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "http-equiv=\"refresh\" content=\"5\"",
                        "hx-trigger=\"every 2s\"",
                        "500 of 2,000",
                        "value=\"25\"",
                        "Cancel job",
                        "Row 14",
                        "1 problem")
                .doesNotContain("Continue job");
    }

    @Test
    void a_job_that_stopped_says_why_can_go_on_and_asks_for_nothing_more() {
        given(pages.page(RAHMANI, ID)).willReturn(page(false));
        assertThat(get(RAHMANI, "/jobs/" + ID))
                .hasStatusOk()
                .bodyText()
                .contains("Something went wrong. Reference 1a2b", "Continue job")
                .doesNotContain("hx-trigger=\"every", "http-equiv=\"refresh\"", "Cancel job");
    }

    @Test
    void the_list_says_what_runs_and_what_will_appear() {
        given(pages.newest(RAHMANI)).willReturn(List.of());
        assertThat(get(RAHMANI, "/jobs")).hasStatusOk().bodyText().contains("No jobs yet");
        given(pages.newest(RAHMANI)).willReturn(List.of(page(true)));
        assertThat(get(RAHMANI, "/jobs")).bodyText().contains("people.csv", "Fatima Rahmani", "500 of 2,000");
    }

    @Test
    void canceling_says_whether_it_was_in_time() {
        given(jobs.cancel(RAHMANI, ID)).willReturn(true);
        assertThat(post(RAHMANI, "/jobs/" + ID + "/cancellation"))
                .hasStatus(302)
                .flash()
                .containsEntry("flash", "job.canceling");
        given(jobs.goOn(RAHMANI, ID)).willReturn(false);
        assertThat(post(RAHMANI, "/jobs/" + ID + "/continuation"))
                .hasStatus(302)
                .flash()
                .containsEntry("flash", "job.not-stopped");
    }
}
