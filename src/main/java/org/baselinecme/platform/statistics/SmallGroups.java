package org.baselinecme.platform.statistics;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Groups so small that their members could be recognized (R49): of one to four people. Nobody is no such group. */
public final class SmallGroups {
    private SmallGroups() {}

    /** Whether a count of some among all describes a small group: those who are counted, or those who are not. */
    public static boolean isSmall(long some, long all) {
        return isSmall(some) || isSmall(all - some);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < MeasuredValue.LEAST;
    }

    /** For each of these counts among all, where one person may be in several of them, whether it describes a small group. */
    public static List<Boolean> small(List<Integer> counts, long all) {
        return counts.stream().map(count -> isSmall(count, all)).toList();
    }

    /**
     * Which of these answers can be shown while more are coming: in groups of at least five people, as the difference to what was
     * shown before would tell what one more person answered.
     *
     * @param all in the order in which they were given
     * @param sheet what was answered together, and is shown together
     */
    public static <T> List<T> published(List<T> all, Function<T, ?> person, Function<T, ?> sheet) {
        var end = 0;
        var people = new HashSet<Object>();
        for (var at = 0; at < all.size(); at++) {
            people.add(person.apply(all.get(at)));
            var last = at + 1 == all.size() || !sheet.apply(all.get(at)).equals(sheet.apply(all.get(at + 1)));
            if (!last || people.size() < MeasuredValue.LEAST) continue;
            end = at + 1;
            people.clear();
        }
        return all.subList(0, end);
    }

    /**
     * Which counts of a whole must not be shown where the whole is: the small ones, and further ones, the smallest first, until
     * those that are hidden are at least two and five people together, as the difference to the whole would tell them.
     *
     * @return for each count whether it is hidden
     */
    public static List<Boolean> hidden(List<Integer> counts) {
        var hidden = new TreeSet<Integer>();
        IntStream.range(0, counts.size()).filter(at -> isSmall(counts.get(at))).forEach(hidden::add);
        var others = IntStream.range(0, counts.size())
                .boxed()
                .filter(at -> counts.get(at) >= MeasuredValue.LEAST)
                .sorted(Comparator.comparing(counts::get))
                .iterator();
        while (!hidden.isEmpty() && isTold(hidden, counts) && others.hasNext()) hidden.add(others.next());
        return IntStream.range(0, counts.size()).mapToObj(hidden::contains).toList();
    }

    private static boolean isTold(TreeSet<Integer> hidden, List<Integer> counts) {
        return hidden.size() < 2 || hidden.stream().mapToInt(counts::get).sum() < MeasuredValue.LEAST;
    }
}
