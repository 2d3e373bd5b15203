package org.baselinecme.front.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.retention.RetentionKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class LeftoversDbTest extends DatabaseTest {
    @Autowired
    private Leftovers leftovers;

    @Test
    void records_are_counted_by_the_year_they_were_made_in_and_old_ones_are_past_their_period() {
        var ada = cast.learners().learner("Ada Lund", "MD", "PHYSICIAN");
        var before = links();
        owner().sql("insert into mail_link (id, token_hash, person, address, path, opens, issued_at, expires_at)"
                        + " values (gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), ?, 'a@example.org', '/', 'x',"
                        + " '2011-05-01Z', '2011-06-01Z')")
                .param(ada.value())
                .update();
        assertThat(before).noneMatch(one -> one.year() == 2011);
        assertThat(links()).contains(new LeftoverCount(RetentionKind.LINKS, 2011, 1, 1));
        var page = as(cast.okafor(), leftovers::page);
        assertThat(page.parts())
                .filteredOn(part -> part.rule().kind().equals("links"))
                .singleElement()
                .satisfies(part -> assertThat(part.removable()).isTrue());
        assertThat(page.parts()).extracting(part -> part.rule().kind()).contains("person", "account", "audit");
    }

    @Test
    void only_a_director_sees_them() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(cast.rahmani(), leftovers::page));
    }

    private List<LeftoverCount> links() {
        return as(cast.okafor(), leftovers::counts).stream()
                .filter(one -> one.kind() == RetentionKind.LINKS)
                .toList();
    }
}
