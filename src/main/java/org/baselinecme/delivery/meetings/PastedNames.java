package org.baselinecme.delivery.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Calls a list of names and e-mails somebody pasted: whom each line can mean. Nothing is recorded by it. */
@Component
class PastedNames {
    /** More than sit in any room behind one login. */
    static final int MOST_LINES = 300;

    private static final int LONGEST = 120;
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>,;\"]{1,100}@[^\\s<>,;\"]{1,100}");
    private final AttendeeCandidates known;
    private final People people;

    PastedNames(AttendeeCandidates known, People people) {
        this.known = known;
        this.people = people;
    }

    /** Everybody named in a room; whom the office does not know yet is registered. */
    Set<PersonId> everybody(Me me, RoomForm room) {
        var all = new LinkedHashSet<>(room.people());
        room.newcomers().forEach(newcomer -> all.add(people.register(me, newcomer)));
        return all;
    }

    /** Line by line: an e-mail finds its person, a name everybody who is called so. */
    List<Line> call(ActivityId activity, String pasted) {
        var typed = pasted.lines()
                .map(PastedNames::clean)
                .filter(line -> !line.isEmpty())
                .distinct()
                .limit(MOST_LINES)
                .toList();
        var names = new HashMap<PersonId, String>();
        var called = new HashMap<List<String>, List<PersonId>>();
        for (var who : known.all(activity)) {
            names.put(who.id(), who.name());
            called.computeIfAbsent(key(who.name()), name -> new ArrayList<>()).add(who.id());
        }
        var owners = known.byEmail(typed.stream().map(PastedNames::email).toList());
        var meant = new HashMap<String, List<PersonId>>();
        for (var line : typed) {
            var owner = owners.get(email(line));
            meant.put(
                    line,
                    owner == null || !names.containsKey(owner)
                            ? called.getOrDefault(key(line), List.of())
                            : List.of(owner));
        }
        var details =
                known.details(meant.values().stream().flatMap(List::stream).toList());
        return typed.stream()
                .map(line -> new Line(line, found(meant.getOrDefault(line, List.of()), names, details)))
                .toList();
    }

    /** Those whose name or e-mail holds this part, at most twelve. */
    List<Found> find(ActivityId activity, String part) {
        var people = known.find(activity, part);
        var details =
                known.details(people.stream().map(AttendeeCandidates.Who::id).toList());
        return people.stream()
                .map(who -> new Found(who.id(), who.name(), details.getOrDefault(who.id(), "")))
                .toList();
    }

    private static List<Found> found(
            List<PersonId> people, Map<PersonId, String> names, Map<PersonId, String> details) {
        return people.stream()
                .map(person -> new Found(person, names.getOrDefault(person, ""), details.getOrDefault(person, "")))
                .toList();
    }

    private static String clean(String line) {
        var plain = line.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    private static String email(String line) {
        var found = EMAIL.matcher(line);
        return found.find() ? found.group().toLowerCase(Locale.ROOT) : "";
    }

    private static List<String> key(String name) {
        return NameMatch.Name.of(name).words().stream().sorted().toList();
    }

    /** Somebody, with what tells them from their namesakes. */
    record Found(PersonId id, String name, String detail) {}

    /** A line somebody typed, and whom it can mean. */
    record Line(String typed, List<Found> found) {
        public boolean isUnknown() {
            return found.isEmpty();
        }

        public boolean isClear() {
            return found.size() == 1;
        }
    }
}
