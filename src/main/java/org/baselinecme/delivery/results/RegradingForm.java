package org.baselinecme.delivery.results;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.delivery.learning.AnsweredItem;
import org.jspecify.annotations.Nullable;

/**
 * What counts as right from now on, as submitted.
 *
 * @param right the numbers of the options, from 0: of a single choice each of them, of a multiple choice all together
 * @param kept whether the answers that count until now count, too
 * @param dropped whether the item does not count at all
 */
record RegradingForm(
        @Nullable List<String> right,
        @Nullable Boolean kept,
        @Nullable Boolean dropped) {
    /** The answers that count, each with its options on lines of their own; none where the item is dropped. */
    List<String> accepted(AnsweredItem item) {
        if (isDropped()) return List.of();
        var chosen = new ArrayList<String>();
        for (var at = 0; at < item.options().size(); at++)
            if (isChosen(at)) chosen.add(item.options().get(at));
        var accepted = new ArrayList<>(isKept() ? item.answers() : List.<String>of());
        if (item.several() && !chosen.isEmpty()) accepted.add(String.join("\n", chosen));
        if (!item.several()) accepted.addAll(chosen);
        return accepted.stream().distinct().toList();
    }

    /** Whether what counts until now counts, too; a box that is not ticked is not sent. */
    public boolean isKept() {
        return Boolean.TRUE.equals(kept);
    }

    /** Whether the item does not count at all. */
    public boolean isDropped() {
        return Boolean.TRUE.equals(dropped);
    }

    /** Whether anything was chosen. */
    boolean isAsked() {
        return isDropped() || right != null && !right.isEmpty();
    }

    /** Whether the option with this number was chosen. */
    public boolean isChosen(int at) {
        return right != null && right.contains(Integer.toString(at));
    }
}
