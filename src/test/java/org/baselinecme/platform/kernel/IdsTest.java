package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void an_id_is_of_version_7() {
        assertThat(Ids.next().version()).isEqualTo(7);
        assertThat(Ids.next().variant()).isEqualTo(2);
    }

    @Test
    void ids_are_ordered_even_within_a_millisecond() {
        var made = Stream.generate(Ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void no_two_threads_get_the_same_id() {
        var made = IntStream.range(0, 10_000).parallel().mapToObj(i -> Ids.next());
        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void an_id_begins_with_its_moment() {
        var moment = Ids.next().getMostSignificantBits() >>> 16;
        assertThat(moment).isCloseTo(System.currentTimeMillis(), within(60_000L));
    }

    @Test
    void an_id_can_be_parsed_from_its_text() {
        var id = ActivityId.next();
        assertThat(ActivityId.of(id.toString())).isEqualTo(id);
    }

    @Test
    void a_malformed_id_is_not_found() {
        assertThatThrownBy(() -> ActivityId.of("1; drop table")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> PersonId.of("")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> DepartmentId.of("new")).isInstanceOf(NotFound.class);
    }
}
