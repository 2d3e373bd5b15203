package org.baselinecme.front.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonPagesDbTest extends DatabaseTest {
    private static final TranscriptPeriod THIS_YEAR = new TranscriptPeriod(null, null, null);

    @Autowired
    private PersonPages pages;

    @Autowired
    private PersonHistory history;

    @Autowired
    private TranscriptMail mail;

    private PersonId speaker;

    @BeforeEach
    void aSpeakerOfMedicine() {
        var key = "speaker" + UUID.randomUUID();
        speaker = cast.addPerson(key, "Dr Ines Roth", cast.medicine(), Grant.self(Role.LEARNER));
    }

    @Test
    void each_reader_sees_the_tabs_of_their_duties_and_reach() {
        assertThat(page(cast.rahmani()).tabs()).containsExactly(PersonTab.values());
        assertThat(page(cast.rahmani()).kept()).isTrue();
        assertThat(page(cast.tanaka()).tabs()).containsExactly(PersonTab.TEACHING, PersonTab.DISCLOSURES);
        assertThat(page(cast.tanaka()).kept()).isFalse();
    }

    @Test
    void a_person_out_of_reach_and_a_tab_that_is_not_mine_do_not_exist() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(cast.lindgren()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.tanaka(), me -> pages.of(me, speaker, "history")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(cast.lindgren(), me -> history.of(me, speaker)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.lindgren(), me -> pages.transcript(me, speaker, THIS_YEAR)));
    }

    @Test
    void teaching_shows_activities_within_reach_only() {
        var activity = cast.accepted();
        cast.disclosures().addFaculty(activity, speaker);
        var taught = as(cast.rahmani(), me -> pages.teaching(me, speaker));
        assertThat(taught)
                .singleElement()
                .satisfies(line -> assertThat(line.activity()).isEqualTo(activity.value()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.lindgren(), me -> pages.teaching(me, speaker)));
    }

    @Test
    void a_transcript_is_mailed_as_a_document_and_recorded() {
        owner().sql("update person set email = ? where id = ?")
                .params(speaker + "@example.org", speaker.value())
                .update();
        let(cast.rahmani(), me -> mail.send(me, speaker, THIS_YEAR));
        assertThat(jdbc.sql("select attachment_type from mail_outbox where to_person = ?")
                        .param(speaker.value())
                        .query(String.class)
                        .list())
                .containsExactly("application/pdf");
        assertThat(lastAuditEventOf(speaker.value()).kind()).isEqualTo("TranscriptSent");
        assertThat(as(cast.rahmani(), me -> history.of(me, speaker)).getFirst().message())
                .isEqualTo("event.TranscriptSent");
    }

    @Test
    void a_transcript_is_not_sent_without_a_known_address() {
        var services = cast.services();
        var unknown = services.acting()
                .asProduct(me -> services.people()
                        .register(
                                me,
                                new Registration("Abel Quist", "Quist", "RN", "NURSE", cast.medicine(), null, null)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> mail.send(me, unknown, THIS_YEAR)))
                .withMessage("person.no-address");
    }

    private PersonPage page(PersonId reader) {
        return as(reader, me -> pages.of(me, speaker, ""));
    }
}
