package org.baselinecme.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueuedMailTest {
    @Test
    void each_retry_waits_four_times_as_long_and_the_seventh_is_the_last() {
        assertThat(IntStream.rangeClosed(1, 7)
                        .mapToObj(attempt -> waiting(attempt).patience()))
                .map(patience -> patience.map(Duration::toMinutes).orElse(-1L))
                .containsExactly(1L, 4L, 16L, 64L, 256L, 1024L, -1L);
    }

    @Test
    void the_text_of_a_mail_never_reaches_the_log() {
        assertThat(waiting(1).toString()).doesNotContain("secret");
    }

    private static QueuedMail waiting(int attempt) {
        var letter = new Letter("Subject", "a secret", "<p>a secret</p>");
        return new QueuedMail(UUID.randomUUID(), "Dr Khan", "khan@example.org", letter, null, attempt);
    }
}
