package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.InboxRow;
import org.baselinecme.planning.validity.AiUse;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.planning.validity.ContentReviewForm;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings A20: what is written for somebody is mailed and stands on their Home")
class AddressedWordsDbTest extends DatabaseTest {
    @Autowired
    private Inbox inbox;

    @Test
    void comments_of_a_returned_needs_assessment_reach_its_owner() {
        var activity = cast.returned();
        var comment = jdbc.sql("select text from needs_comment where activity = ?")
                .param(activity.value())
                .query(String.class)
                .single();
        reached(cast.drKhan(), "Changes requested: ", comment, "/activities/" + activity + "/needs");
    }

    @Test
    void the_reason_of_a_declined_proposal_reaches_its_owner() {
        var activity = cast.declined();
        var why = jdbc.sql("select why from activity_move where activity = ? and to_stage = 'DECLINED'")
                .param(activity.value())
                .query(String.class)
                .single();
        reached(cast.drKhan(), "Declined: ", why, "/activities/" + activity);
    }

    @Test
    void what_must_change_before_approval_reaches_the_planners() {
        var activity = cast.activities().inReview();
        var why = "Add the pharmacist to the planners. " + UUID.randomUUID();
        let(cast.okafor(), me -> cast.services().activities().returnToPlanning(me, activity, why));
        reached(cast.drKhan(), "Returned to planning: ", why, "/activities/" + activity);
    }

    @Test
    void the_note_of_a_content_review_reaches_the_faculty() {
        cast.disclosures().nothingToDisclose(cast.tanaka());
        var activity = cast.activities().scheduled();
        var slot = cast.services().slots().of(activity).getFirst();
        var note = "Label the trial on slide 4 as open. " + UUID.randomUUID();
        var form = new ContentReviewForm(
                0,
                ContentAnswer.NO,
                ContentAnswer.YES,
                ContentAnswer.YES,
                ContentAnswer.YES,
                note,
                new AiUse(false, null, null, null, null, null, null, null));
        let(cast.tanaka(), me -> cast.services().reviews().submit(me, activity, slot.id(), form));
        assertThat(slot.faculty()).isNotEmpty();
        for (var person : slot.faculty()) reached(person, "Please change your presentation: ", note, null);
    }

    @Test
    void a_message_stays_on_home_until_its_addressee_has_read_it_and_nobody_else_can_remove_it() {
        var activity = cast.activities().inReview();
        var why = "Once more. " + UUID.randomUUID();
        let(cast.okafor(), me -> cast.services().activities().returnToPlanning(me, activity, why));
        var message = row(cast.drKhan(), why);
        let(cast.petrov(), me -> inbox.read(me, message.id()));
        assertThat(row(cast.drKhan(), why)).isEqualTo(message);
        let(cast.drKhan(), me -> inbox.read(me, message.id()));
        assertThat(unread(cast.drKhan())).extracting(InboxRow::words).doesNotContain(why);
    }

    private void reached(PersonId person, String subject, String words, String path) {
        var mails = jdbc.sql("select text from mail_outbox where to_person = ? and subject like ? || '%'"
                        + " and position(? in text) > 0")
                .params(person.value(), subject, words)
                .query(String.class)
                .list();
        assertThat(mails).as("mail with " + words).hasSize(1);
        assertThat(row(person, words).subject()).startsWith(subject);
        if (path != null) assertThat(row(person, words).path()).isEqualTo(path);
    }

    private InboxRow row(PersonId person, String words) {
        return unread(person).stream()
                .filter(row -> row.words().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on Home: " + words));
    }

    private List<InboxRow> unread(PersonId person) {
        return as(person, inbox::unread);
    }
}
