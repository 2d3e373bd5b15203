package org.baselinecme.planning.faculty;

import java.util.List;
import org.baselinecme.platform.access.Standing;

/**
 * The faculty of an activity, as staff see them.
 *
 * @param asksAgreement whether the office asks for a speaker agreement
 * @param mayRead whether the reader may open the files of all sessions
 * @param mayPlan whether the reader sets what faculty are asked for
 */
record FacultyPage(
        Standing place,
        List<Person> people,
        List<Session> sessions,
        boolean asksAgreement,
        boolean mayRead,
        boolean mayPlan) {
    /** How many have accepted the agreement. */
    public long accepted() {
        return people.stream().filter(one -> one.agreement().isAccepted()).count();
    }

    /** How many files are asked for and not there. */
    public long missing() {
        return sessions.stream()
                .flatMap(one -> one.materials().stream())
                .filter(MaterialState::isMissing)
                .count();
    }

    /** Whether there are files to download at once. */
    public boolean isFiled() {
        return mayRead
                && sessions.stream().flatMap(one -> one.materials().stream()).anyMatch(MaterialState::isReceived);
    }

    /** A person who teaches, and whether they accepted the agreement. */
    record Person(String name, AgreementState agreement) {}

    /** A session with the state of each kind of material. */
    record Session(String id, String title, String when, String faculty, List<MaterialState> materials) {}
}
