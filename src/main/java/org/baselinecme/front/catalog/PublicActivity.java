package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.disclosures.LearnerDisclosures.Person;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StyledText;

/**
 * The public page of an activity. A save-the-date has title, days and place only (R38); people who are not cleared are not
 * named.
 *
 * @param place rooms of the accredited slots
 * @param approvedFor physicians' credit without an amount, which a save-the-date may name once it is designated
 * @param credit maximum by system
 * @param earned what each profession of the audience receives
 * @param related people with relevant relationships, all mitigated (Standard 3.5)
 * @param unrelated people without relevant relationships
 * @param pending whether somebody is still to be announced
 * @param support the sentence on commercial support
 * @param ai sentences on the use of artificial intelligence; empty where it was not used
 * @param exempted whether Standard 3 need not be followed
 */
record PublicActivity(
        String number,
        String title,
        Stage stage,
        String department,
        String when,
        String place,
        String format,
        List<String> audience,
        List<StyledText> approvedFor,
        List<StyledText> credit,
        List<Earned> earned,
        List<String> objectives,
        List<Day> days,
        List<Person> related,
        List<Person> unrelated,
        boolean pending,
        boolean exempted,
        List<Statement> statements,
        String support,
        List<String> ai,
        List<String> partners,
        List<String> criteria) {

    public boolean isSaveTheDate() {
        return criteria.isEmpty();
    }

    /** Whether it takes place no more. */
    public boolean isCanceled() {
        return stage == Stage.CANCELLED || stage == Stage.WITHDRAWN;
    }

    public boolean isOver() {
        return stage != Stage.APPROVED && stage != Stage.OPEN;
    }

    /** Whether each session has a credit of its own, so that the credit is the sum of a series (R57). */
    public boolean isBySession() {
        return days.stream()
                .flatMap(day -> day.items().stream())
                .anyMatch(item -> !item.credit().isEmpty());
    }

    public boolean isPlanned() {
        return !days.isEmpty();
    }

    /** What people of one profession receive at most. */
    record Earned(String profession, List<StyledText> amounts) {}

    /** A day of the public agenda. */
    record Day(String date, List<Item> items) {}

    /**
     * A slot of the public agenda.
     *
     * @param label message key of its kind where it gives no credit; empty otherwise (Standard 5.2)
     * @param faculty names of those who are cleared
     * @param announced whether it has faculty and all of them are named
     * @param credit of a session of a series, by system; empty while it is not designated, and for other activities
     */
    record Item(
            String times,
            String title,
            String place,
            String label,
            String tone,
            String faculty,
            boolean announced,
            List<StyledText> credit) {
        public boolean isLabelled() {
            return !label.isEmpty();
        }
    }
}
