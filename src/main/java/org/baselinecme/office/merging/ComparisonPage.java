package org.baselinecme.office.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;

/**
 * Two entries side by side.
 *
 * @param keeps the entry that is chosen to remain until another is chosen
 * @param keepOne why the first can't remain; empty where it can
 * @param keepOther why the second can't remain; empty where it can
 */
record ComparisonPage(
        Head one, Head other, List<Row> rows, PersonId keeps, List<Objection> keepOne, List<Objection> keepOther) {
    static ComparisonPage of(Column one, Column other, boolean director) {
        var keepOne = MergePolicy.objections(other.side, one.side, director);
        var keepOther = MergePolicy.objections(one.side, other.side, director);
        var second = keepOne.isEmpty() == keepOther.isEmpty() ? other.weight() > one.weight() : keepOther.isEmpty();
        return new ComparisonPage(
                one.head(),
                other.head(),
                rows(one, other),
                second ? other.entry.id() : one.entry.id(),
                keepOne,
                keepOther);
    }

    private static List<Row> rows(Column one, Column other) {
        var rows = new ArrayList<Row>();
        var ones = one.texts();
        var others = other.texts();
        for (var n = 0; n < ones.size(); n++)
            rows.add(new Row(ones.get(n).label, ones.get(n).text, others.get(n).text, Kind.TEXT));
        rows.add(new Row("merging.account", one.account(), other.account(), Kind.MESSAGE));
        IntStream.range(0, one.held.size())
                .mapToObj(n -> new Row(
                        "merging.held." + one.held.get(n).kind(),
                        String.valueOf(one.held.get(n).count()),
                        String.valueOf(other.held.get(n).count()),
                        Kind.COUNT))
                .forEach(rows::add);
        return rows;
    }

    /** Whether either may remain. */
    public boolean isPossible() {
        return keepOne.isEmpty() || keepOther.isEmpty();
    }

    /** What speaks against both, once each. */
    public List<Objection> against() {
        var seen = new HashSet<List<Object>>();
        return IntStream.range(0, 2)
                .mapToObj(n -> n == 0 ? keepOne : keepOther)
                .flatMap(List::stream)
                .filter(one -> seen.add(List.of(one.key(), one.arguments())))
                .toList();
    }

    /** An entry by id and name. */
    record Head(PersonId id, String name) {}

    /** A line of the comparison: numbers are only counted, texts may differ. */
    record Row(String label, String one, String other, Kind kind) {
        /** Whether both say something, and not the same. */
        public boolean differs() {
            return kind == Kind.TEXT && !one.isEmpty() && !other.isEmpty() && !one.equals(other);
        }
    }

    /** What a line shows. */
    enum Kind {
        TEXT,
        MESSAGE,
        COUNT;

        /** Whether its values are message keys. */
        public boolean isMessage() {
            return this == MESSAGE;
        }
    }

    /** An entry with all that is compared. */
    record Column(MergeQueries.Entry entry, MergeSide side, List<Holdings.Held> held) {
        private Head head() {
            return new Head(entry.id(), side.name());
        }

        private String account() {
            return "merging.account." + side.access().name().toLowerCase(Locale.ROOT);
        }

        private List<Text> texts() {
            var ids = side.ids().entrySet().stream()
                    .map(id -> id.getKey() + ": " + id.getValue())
                    .collect(Collectors.joining("\n"));
            return List.of(
                    new Text("merging.name", entry.name()),
                    new Text("merging.profession", entry.professionLabel()),
                    new Text("merging.department", entry.department()),
                    new Text("merging.emails", String.join("\n", entry.emails())),
                    new Text("merging.ids", ids),
                    new Text("merging.birthday", entry.birthday()));
        }

        /** An address opens more than a number of records does. */
        private long weight() {
            return held.stream().mapToLong(Holdings.Held::count).sum()
                    + (entry.emails().isEmpty() ? 0 : 1000);
        }
    }

    private record Text(String label, String text) {}
}
