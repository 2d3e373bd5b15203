package org.baselinecme.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueuedMailTest {
    @Test
    void it_waits_four_times_as_long_each_time_and_gives_up_after_the_seventh() {
        assertThat(IntStream.rangeClosed(1, 7)
                        .mapToObj(attempt -> waiting(attempt).patience()))
                .map(patience -> patience.map(Duration::toMinutes).orElse(-1L))
                .containsExactly(1L, 4L, 16L, 64L, 256L, 1024L, -1L);
    }

    @Test
    void no_log_line_can_hold_what_a_letter_says() {
        assertThat(waiting(1).toString()).doesNotContain("secret");
    }

    private static QueuedMail waiting(int attempt) {
        var letter = new Letter("Subject", "a secret", "<p>a secret</p>");
        return new QueuedMail(UUID.randomUUID(), "Dr Khan", "khan@example.org", letter, null, attempt);
    }
}
