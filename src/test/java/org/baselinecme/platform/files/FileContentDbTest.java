package org.baselinecme.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings E8: a file is sent in pieces and never whole in memory. */
class FileContentDbTest extends DatabaseTest {
    @Autowired
    private Files files;

    @Test
    void a_file_comes_out_as_it_went_in() throws IOException {
        var content = bytes(1_000_003);
        assertThat(opened(content).getInputStream().readAllBytes()).isEqualTo(content);
    }

    @Test
    void a_range_is_read_without_what_is_before_it() throws IOException {
        var content = bytes(900_000);
        try (var stream = opened(content).getInputStream()) {
            stream.skipNBytes(700_001);
            assertThat(stream.readNBytes(50_000)).isEqualTo(Arrays.copyOfRange(content, 700_001, 750_001));
            assertThat(stream.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, 750_001, 900_000));
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void its_length_is_known_before_it_is_read() {
        assertThat(opened(bytes(300_000)).contentLength()).isEqualTo(300_000);
    }

    private FileContent opened(byte[] content) {
        var stored = new AtomicReference<UUID>();
        let(cast.drKhan(), me -> stored.set(files.store(me, "a.pdf", "application/pdf", content)));
        return files.open(stored.get());
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
