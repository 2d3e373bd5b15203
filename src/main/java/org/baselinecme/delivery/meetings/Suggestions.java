package org.baselinecme.delivery.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Who may be meant by the rows that wait, each with the reasons. Staff choose; nothing is ever matched by a likeness. */
@Component
class Suggestions {
    private static final int MOST = 5;
    private final AttendeeCandidates known;
    private final MeetingRows rows;

    Suggestions(AttendeeCandidates known, MeetingRows rows) {
        this.known = known;
        this.rows = rows;
    }

    /** By the id of the row; the best reasons first. */
    Map<UUID, List<Suggestion>> of(ActivityId activity, SlotId slot, List<MeetingRows.Row> waiting) {
        if (waiting.isEmpty()) return Map.of();
        var hints = hints(activity, slot, waiting);
        var reasons = new LinkedHashMap<UUID, Map<PersonId, Set<NameMatch>>>();
        waiting.forEach(row -> reasons.put(row.id(), hints.of(row.said())));
        var details = known.details(
                reasons.values().stream().flatMap(one -> one.keySet().stream()).toList());
        var found = new HashMap<UUID, List<Suggestion>>();
        reasons.forEach((row, people) -> found.put(row, suggestions(people, hints.names, details)));
        return found;
    }

    private Hints hints(ActivityId activity, SlotId slot, List<MeetingRows.Row> waiting) {
        var said = waiting.stream().map(MeetingRows.Row::said).toList();
        var emails = said.stream().map(ReportedParticipant::email).toList();
        var names = new LinkedHashMap<PersonId, String>();
        var words = new HashMap<String, List<AttendeeCandidates.Who>>();
        for (var who : known.all(activity)) {
            names.put(who.id(), who.name());
            for (var word : new HashSet<>(NameMatch.Name.of(who.name()).words()))
                words.computeIfAbsent(word, name -> new ArrayList<>()).add(who);
        }
        return new Hints(
                names,
                words,
                Map.of(NameMatch.EMAIL, known.byEmail(emails), NameMatch.TYPED, known.byTypedEmail(emails)),
                rows.lastTime(
                        activity,
                        slot,
                        said.stream().map(ReportedParticipant::key).toList()),
                rows.before(activity, slot));
    }

    private static List<Suggestion> suggestions(
            Map<PersonId, Set<NameMatch>> people, Map<PersonId, String> names, Map<PersonId, String> details) {
        return people.entrySet().stream()
                .filter(entry -> names.containsKey(entry.getKey()))
                .map(entry -> new Suggestion(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        details.getOrDefault(entry.getKey(), ""),
                        List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing((Suggestion one) -> one.why().getFirst())
                        .thenComparing(one -> -one.why().size()))
                .limit(MOST)
                .toList();
    }

    /**
     * What is known that can hint at somebody.
     *
     * @param words people by each word of their names
     * @param owners of e-mails, by how they are known
     * @param lastTime whom rows of the same name stood for in other sessions
     * @param before who was in another session
     */
    private record Hints(
            Map<PersonId, String> names,
            Map<String, List<AttendeeCandidates.Who>> words,
            Map<NameMatch, Map<String, PersonId>> owners,
            Map<String, List<PersonId>> lastTime,
            Set<PersonId> before) {
        Map<PersonId, Set<NameMatch>> of(ReportedParticipant said) {
            var reasons = new LinkedHashMap<PersonId, Set<NameMatch>>();
            owners.forEach((how, emails) -> {
                var owner = emails.get(said.email());
                if (owner != null) add(reasons, owner, how);
            });
            lastTime.getOrDefault(said.key(), List.of()).forEach(person -> add(reasons, person, NameMatch.LAST_TIME));
            var reported = NameMatch.Name.of(said.name());
            reported.words().stream()
                    .flatMap(word -> words.getOrDefault(word, List.of()).stream())
                    .distinct()
                    .forEach(who -> NameMatch.of(reported, NameMatch.Name.of(who.name()))
                            .ifPresent(why -> add(reasons, who.id(), why)));
            reasons.forEach((person, why) -> {
                if (before.contains(person)) why.add(NameMatch.HERE_BEFORE);
            });
            return reasons;
        }

        private static void add(Map<PersonId, Set<NameMatch>> reasons, PersonId person, NameMatch why) {
            reasons.computeIfAbsent(person, id -> EnumSet.noneOf(NameMatch.class))
                    .add(why);
        }
    }

    /** Somebody who may be meant, with the reasons. */
    record Suggestion(PersonId id, String name, String detail, List<NameMatch> why) {}
}
