package org.baselinecme.office.inbox;

import java.util.List;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * What is written for a person.
 *
 * @param letter name of the mail: {@code mail.LETTER.subject} and {@code mail.LETTER.text}, filled with the greeting, what was
 *     written, the link, and {@code arguments}
 * @param words what was written, such as the reason of a decision
 * @param by who wrote it
 * @param page what it is about
 * @param place the activity whose staff may open the page; null where the addressee may open it, also by a mail link
 * @param attached the document that goes with the mail, or null
 */
public record PersonalMessage(
        PersonId to,
        String letter,
        String words,
        PersonId by,
        LinkTarget page,
        @Nullable Standing place,
        List<?> arguments,
        @Nullable Attachment attached) {

    /** About a page that its addressee may open, also by a mail link. */
    public static PersonalMessage of(
            PersonId to, String letter, String words, PersonId by, LinkTarget page, Object... arguments) {
        return new PersonalMessage(to, letter, words, by, page, null, List.of(arguments), null);
    }

    /** The same about a page of this activity, which opens for its staff only; others read it on their Home. */
    public PersonalMessage forStaffOf(Standing activity) {
        return new PersonalMessage(to, letter, words, by, page, activity, arguments, attached);
    }

    /** The same with a document. */
    public PersonalMessage with(@Nullable Attachment document) {
        return new PersonalMessage(to, letter, words, by, page, place, arguments, document);
    }
}
