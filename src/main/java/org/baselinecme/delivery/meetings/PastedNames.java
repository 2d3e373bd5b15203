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

/** Matches a pasted list of names and emails line by line. Records nothing. */
@Component
class PastedNames {
    /** Maximum number of people of a shared login. */
    static final int MOST_LINES = 300;

    private static final int LONGEST = 120;
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>,;\"]{1,100}@[^\\s<>,;\"]{1,100}");
    private final AttendeeCandidates candidates;
    private final People people;

    PastedNames(AttendeeCandidates candidates, People people) {
        this.candidates = candidates;
        this.people = people;
    }

    /** All people of a shared login; new ones are registered. */
    Set<PersonId> everybody(Me me, SharedLoginForm room) {
        var all = new LinkedHashSet<>(room.people());
        room.newcomers().forEach(newcomer -> all.add(people.register(me, newcomer)));
        return all;
    }

    /** Matches each line: an email to its owner, a name to all people of that name. */
    List<Line> match(ActivityId activity, String pasted) {
        var typed = pasted.lines()
                .map(PastedNames::clean)
                .filter(line -> !line.isEmpty())
                .distinct()
                .limit(MOST_LINES)
                .toList();
        var names = new HashMap<PersonId, String>();
        var byName = new HashMap<List<String>, List<PersonId>>();
        for (var candidate : candidates.all(activity)) {
            names.put(candidate.id(), candidate.name());
            byName.computeIfAbsent(key(candidate.name()), name -> new ArrayList<>())
                    .add(candidate.id());
        }
        var owners = candidates.byEmail(typed.stream().map(PastedNames::email).toList());
        var matches = new HashMap<String, List<PersonId>>();
        for (var line : typed) {
            var owner = owners.get(email(line));
            matches.put(
                    line,
                    owner == null || !names.containsKey(owner)
                            ? byName.getOrDefault(key(line), List.of())
                            : List.of(owner));
        }
        var details = candidates.details(
                matches.values().stream().flatMap(List::stream).toList());
        return typed.stream()
                .map(line -> new Line(line, found(matches.getOrDefault(line, List.of()), names, details)))
                .toList();
    }

    /** People whose name or email contains this part, at most twelve. */
    List<Found> find(ActivityId activity, String part) {
        var people = candidates.find(activity, part);
        var details = candidates.details(
                people.stream().map(AttendeeCandidates.Candidate::id).toList());
        return people.stream()
                .map(one -> new Found(one.id(), one.name(), details.getOrDefault(one.id(), "")))
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
        return PlainName.of(name).words().stream().sorted().toList();
    }

    /** A person with details that distinguish them from others of the same name. */
    record Found(PersonId id, String name, String detail) {}

    /** An entered line and the people it matches. */
    record Line(String typed, List<Found> found) {
        public boolean isUnknown() {
            return found.isEmpty();
        }

        public boolean isClear() {
            return found.size() == 1;
        }
    }
}
