package org.baselinecme.delivery.results;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.learning.AnsweredItem;
import org.baselinecme.delivery.learning.RescoredAttempt;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;

/**
 * The correction of a key, and whom it changes.
 *
 * @param form what was chosen
 * @param accepted what counts as right then
 * @param scores every submitted attempt at the item
 * @param fresh who passes only then, each by the id all their records are read under
 * @param names of these people
 * @param kept how many would not pass anymore and keep their pass
 * @param past earlier corrections, the newest first
 * @param against what forbids it
 */
record RegradingPage(
        Standing place,
        AnsweredItem item,
        RegradingForm form,
        List<String> accepted,
        List<RescoredAttempt> scores,
        Set<PersonId> fresh,
        List<String> names,
        long kept,
        List<Past> past,
        List<Objection> against) {
    /** Whether there is something to preview. */
    public boolean isPreviewed() {
        return form.isAsked() && against.isEmpty();
    }

    /** How many attempts get another score. */
    public long changed() {
        return scores.stream().filter(RescoredAttempt::isChanged).count();
    }

    /** Who has another score after the activity and does not pass by it alone. */
    Set<PersonId> rescored() {
        return scores.stream()
                .filter(one -> one.isChanged() && one.passed() != null && !fresh.contains(one.person()))
                .map(RescoredAttempt::person)
                .collect(Collectors.toSet());
    }

    /** Path of the page. */
    public String path() {
        return "/activities/" + place.activity() + "/assessment/items/" + item.id() + "/regrading";
    }

    /** Names exactly what is previewed: an attempt that is submitted afterward makes another one. */
    public String seal() {
        return UUID.nameUUIDFromBytes((item + "\n" + accepted + "\n" + scores).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** An earlier correction. */
    record Past(String at, String by, String why, String accepted, int changed) {}
}
