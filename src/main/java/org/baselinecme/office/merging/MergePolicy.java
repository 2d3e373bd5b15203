package org.baselinecme.office.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.baselinecme.platform.kernel.Objection;

/**
 * Decides whether one entry may be merged into another. The entry that signs in always remains, nobody merges their own, and
 * what was stated to others must not change: neither an ID nor the profession that credit was awarded in.
 */
final class MergePolicy {
    private MergePolicy() {}

    /**
     * Why an entry may not be merged into another; empty where it may.
     *
     * @param director whether the member of staff opens and closes accounts
     */
    static List<Objection> objections(MergeSide from, MergeSide into, boolean director) {
        if (from.id().equals(into.id())) return List.of(Objection.blocking("merge.same", from.page()));
        var found = new ArrayList<Objection>();
        if (from.mine() || into.mine()) found.add(Objection.blocking("merge.own", null));
        if (from.merged()) found.add(Objection.blocking("merge.merged", from.page(), from.name()));
        if (into.merged()) found.add(Objection.blocking("merge.merged", into.page(), into.name()));
        if (!found.isEmpty()) return found;
        access(from, into, director, found);
        guest(from, into, found);
        from.ids().forEach((label, id) -> {
            if (!Objects.requireNonNullElse(into.ids().get(label), id).equals(id))
                found.add(Objection.blocking("merge.ids", into.page(), label));
        });
        if (from.credited() && !from.profession().equals(into.profession()))
            found.add(Objection.blocking("merge.profession", from.page() + "/entry", from.name()));
        return found;
    }

    private static void access(MergeSide from, MergeSide into, boolean director, List<Objection> found) {
        if (!director && (from.staff() || into.staff())) found.add(Objection.blocking("merge.staff", null));
        if (from.signsIn() && into.signsIn())
            found.add(Objection.blocking("merge.two-accounts", from.page() + "/entry"));
        else if (from.signsIn()) found.add(Objection.blocking("merge.account-stays", null, from.name()));
        if (into.isClosed()) found.add(Objection.blocking("merge.into-closed", null, into.name()));
        else if (from.isClosed() && !director) found.add(Objection.blocking("merge.closed", null, from.name()));
    }

    /** What a guest typed proves nothing: it is their own address, or staff have confirmed the name. */
    private static void guest(MergeSide from, MergeSide into, List<Objection> found) {
        if (into.guest()) found.add(Objection.blocking("merge.into-guest", null, into.name()));
        else if (from.guest() && (from.foreign() || from.credited()))
            found.add(Objection.blocking("merge.guest", from.page(), from.name()));
    }
}
