package org.baselinecme.planning.faculty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestActivities;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockMultipartFile;

/** What faculty accept and upload, and what staff see of it. */
class FacultyDbTest extends DatabaseTest {
    @Autowired
    private Materials materials;

    @Autowired
    private MaterialPages pages;

    @Autowired
    private MaterialRequests requests;

    @Autowired
    private MaterialStates states;

    @Autowired
    private FacultyPages faculty;

    @Autowired
    private SpeakerAgreements agreements;

    @Autowired
    private AgreementTexts texts;

    @Test
    void what_faculty_upload_replaces_the_current_file_and_earlier_ones_are_kept() {
        var taught = taught();
        assertThat(upload(taught.speaker, taught.slot, "one")).isTrue();
        assertThat(upload(taught.speaker, taught.slot, "one")).isFalse();
        assertThat(upload(taught.speaker, taught.slot, "two")).isTrue();
        var slides = page(cast.rahmani(), taught.slot).parts().getFirst();
        assertThat(slides.versions()).hasSize(2);
        assertThat(slides.earlier()).hasSize(1);
        assertThat(slides.state().isReceived()).isTrue();
        var earlier = UUID.fromString(slides.earlier().getFirst().id());
        as(taught.speaker, me -> materials.open(me, taught.slot, earlier));
        assertThat(events(taught.activity, "MaterialReceived")).isEqualTo(2);
    }

    @Test
    void a_file_that_is_asked_for_has_a_day_and_is_missing_until_it_is_there() {
        var taught = taught();
        assertThat(states(taught)).noneMatch(MaterialState::asked);
        ask(taught.activity, 0, "14");
        assertThat(states(taught).getFirst().message()).isEqualTo("material.due");
        assertThat(states(taught).getFirst().date()).contains("Feb 15");
        assertThat(staffPage(taught.activity).missing()).isEqualTo(2);
        upload(taught.speaker, taught.slot, "one");
        assertThat(staffPage(taught.activity).missing()).isEqualTo(1);
        ask(taught.activity, 1, "14");
        assertThat(events(taught.activity, "MaterialsRequested")).isEqualTo(1);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> ask(taught.activity, 0, "7"));
    }

    @Test
    void others_neither_see_nor_upload_materials_and_who_reviews_content_only_reads_them() {
        var taught = taught();
        upload(taught.speaker, taught.slot, "one");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(cast.petrov(), taught.slot));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> upload(cast.petrov(), taught.slot, "two"));
        assertThat(page(cast.tanaka(), taught.slot).open()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> upload(cast.tanaka(), taught.slot, "two"));
        assertThat(upload(cast.rahmani(), taught.slot, "from an email")).isTrue();
    }

    @Test
    void the_current_files_of_all_sessions_are_one_archive_for_those_who_may_open_each() {
        var taught = taught();
        upload(taught.speaker, taught.slot, "one");
        upload(taught.speaker, taught.slot, "two");
        var archive = as(cast.rahmani(), me -> materials.all(me, taught.activity));
        assertThat(archive.entries()).singleElement().satisfies(one -> {
            assertThat(one.folder()).startsWith("02 ");
            assertThat(one.name()).isEqualTo("slides - slides.pdf");
            assertThat(one.content().getContentAsString(StandardCharsets.UTF_8)).endsWith("two");
        });
        assertThat(staffPage(taught.activity).isFiled()).isTrue();
        assertThat(as(cast.tanaka(), me -> materials.all(me, taught.activity)).entries())
                .hasSize(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.lindgren(), me -> materials.all(me, taught.activity)));
    }

    @Test
    void faculty_accept_the_agreement_once_for_an_activity_in_the_version_in_force() {
        var taught = taught();
        write("Content is balanced. " + UUID.randomUUID());
        var first = UUID.fromString(
                as(taught.speaker, me -> agreements.page(me, taught.activity)).id());
        write("Content is balanced and free of promotion. " + UUID.randomUUID());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(taught.speaker, me -> agreements.accept(me, taught.activity, first)))
                .satisfies(refused ->
                        assertThat(refused.isFor("speaker-agreement.replaced")).isTrue());
        var page = as(taught.speaker, me -> agreements.page(me, taught.activity));
        let(taught.speaker, me -> agreements.accept(me, taught.activity, UUID.fromString(page.id())));
        let(taught.speaker, me -> agreements.accept(me, taught.activity, UUID.fromString(page.id())));
        assertThat(events(taught.activity, "SpeakerAgreementAccepted")).isEqualTo(1);
        write("A third wording. " + UUID.randomUUID());
        var state = as(
                taught.speaker,
                me -> agreements.states(me, List.of(taught.activity)).get(taught.activity));
        assertThat(state.isAccepted()).isTrue();
        assertThat(state.version()).isEqualTo(page.version());
        assertThat(staffPage(taught.activity).accepted()).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.petrov(), me -> agreements.page(me, taught.activity)));
    }

    private void write(String text) {
        let(
                cast.okafor(),
                me -> texts.write(me, new AgreementTextForm(texts.form(me).turn(), text)));
    }

    private void ask(ActivityId activity, int turn, String days) {
        let(cast.drKhan(), me -> requests.set(me, activity, new MaterialTermsForm(turn, true, false, days)));
    }

    private List<MaterialState> states(Taught taught) {
        return states.of(List.of(taught.activity)).get(taught.slot);
    }

    private FacultyPage staffPage(ActivityId activity) {
        return as(cast.rahmani(), me -> faculty.of(me, activity));
    }

    private MaterialPage page(PersonId reader, SlotId slot) {
        return as(reader, me -> pages.of(me, slot));
    }

    private boolean upload(PersonId by, SlotId slot, String text) {
        var content = ("%PDF-1.7 " + text).getBytes(StandardCharsets.UTF_8);
        var file = new MockMultipartFile("file", "slides.pdf", "application/pdf", content);
        return as(by, me -> materials.upload(me, slot, new MaterialForm(MaterialKind.SLIDES, file)));
    }

    private int events(ActivityId activity, String kind) {
        return jdbc.sql("select count(*) from audit_fact where activity = ? and kind = ?")
                .params(activity.value(), kind)
                .query(Integer.class)
                .single();
    }

    private Taught taught() {
        var speaker = cast.addPerson("f" + UUID.randomUUID(), "Dr Ida Lund", cast.medicine(), Grant.self(Role.LEARNER));
        var activity = cast.activities().scheduled();
        cast.disclosures().addFaculty(activity, speaker);
        var slot = cast.activities()
                .plan(activity, TestActivities.slot(SlotKind.ACCREDITED, "10:00", "11:00", "Pine Room", speaker));
        return new Taught(activity, slot, speaker);
    }

    private record Taught(ActivityId activity, SlotId slot, PersonId speaker) {}
}
