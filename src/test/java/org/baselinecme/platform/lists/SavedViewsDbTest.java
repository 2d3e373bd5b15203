package org.baselinecme.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Views of lists: one's own, and those that others share. */
class SavedViewsDbTest extends DatabaseTest {
    @Autowired
    private SavedViews views;

    @Autowired
    private SavedViewQueries queries;

    private void save(PersonId person, String list, String name, String query, boolean shared) {
        let(person, me -> views.save(me, new SavedViewForm(list, "/people", query, name, shared)));
    }

    private List<SavedViewLink> seenBy(PersonId person, String list) {
        return as(person, me -> queries.of(me, list));
    }

    private static String list() {
        var letters = new StringBuilder("l");
        UUID.randomUUID().toString().chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    @Test
    void a_view_is_for_its_owner_until_it_is_shared() {
        var list = list();
        save(cast.rahmani(), list, "Nurses", "?profession=NURSE", false);
        save(cast.rahmani(), list, "Others", "?profession=%21NURSE", true);
        assertThat(seenBy(cast.rahmani(), list)).extracting(SavedViewLink::name).containsExactly("Nurses", "Others");
        assertThat(seenBy(cast.okafor(), list)).singleElement().satisfies(view -> {
            assertThat(view.query()).isEqualTo("?profession=%21NURSE");
            assertThat(view.shared()).isTrue();
            assertThat(view.own()).isFalse();
        });
        assertThat(seenBy(cast.okafor(), list())).isEmpty();
    }

    @Test
    void saving_under_the_same_name_replaces_the_view_and_both_are_recorded() {
        var list = list();
        save(cast.rahmani(), list, "Nurses", "?profession=NURSE", false);
        save(cast.rahmani(), list, " nurses ", "?sort=-name", true);
        save(cast.okafor(), list, "Nurses", "", false);
        var view = seenBy(cast.rahmani(), list).getFirst();
        assertThat(seenBy(cast.rahmani(), list)).hasSize(1);
        assertThat(view.query()).isEqualTo("?sort=-name");
        assertThat(auditEventsOf(view.id().value()))
                .extracting(AuditRow::kind)
                .containsExactly("ListViewSaved", "ListViewSaved");
        assertThat(lastAuditEventOf(view.id().value()).before()).contains("?profession=NURSE");
    }

    @Test
    void only_its_owner_removes_a_view() {
        var list = list();
        save(cast.rahmani(), list, "Nurses", "", true);
        var id = seenBy(cast.okafor(), list).getFirst().id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> let(cast.okafor(), me -> views.remove(me, id)));
        let(cast.rahmani(), me -> views.remove(me, id));
        assertThat(seenBy(cast.rahmani(), list)).isEmpty();
        assertThat(lastAuditEventOf(id.value()).kind()).isEqualTo("ListViewRemoved");
    }
}
