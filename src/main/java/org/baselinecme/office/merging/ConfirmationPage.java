package org.baselinecme.office.merging;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;

/**
 * What merging one entry into another means.
 *
 * @param refused why it may not be; empty where it may
 * @param consequences what will happen, each in a sentence
 */
record ConfirmationPage(
        PersonId from,
        String fromName,
        PersonId into,
        String intoName,
        List<Objection> refused,
        List<Consequence> consequences) {
    static ConfirmationPage of(
            MergeQueries.Entry from, MergeQueries.Entry into, List<Objection> refused, Holdings.Twice twice) {
        var all = new ArrayList<Consequence>();
        var gone = from.namedBeside(into);
        var kept = into.namedBeside(from);
        all.add(Consequence.of("records", gone, kept));
        all.add(Consequence.of("profile", kept, into.professionLabel()));
        all.add(Consequence.of("certificates"));
        from.emails().stream()
                .filter(email -> !from.isClosed())
                .filter(email -> into.emails().stream().noneMatch(email::equalsIgnoreCase))
                .forEach(email -> all.add(Consequence.of("address", email, kept)));
        if (from.isClosed()) all.add(Consequence.of("closed", gone));
        if (!from.birthday().isEmpty()
                && !into.birthday().isEmpty()
                && !from.birthday().equals(into.birthday()))
            all.add(Consequence.of("birthday", from.birthday(), into.birthday()));
        twice.registered().forEach(title -> all.add(Consequence.of("registered", title)));
        twice.credited().forEach(title -> all.add(Consequence.of("credited", title)));
        all.add(Consequence.of("undo"));
        return new ConfirmationPage(from.id(), gone, into.id(), kept, refused, List.copyOf(all));
    }

    /** A sentence of the page. */
    record Consequence(String text, List<Object> arguments) {
        private static Consequence of(String name, Object... arguments) {
            return new Consequence("merging.means." + name, List.of(arguments));
        }

        /** The arguments as the template wants them. */
        public Object[] args() {
            return arguments.toArray();
        }
    }
}
