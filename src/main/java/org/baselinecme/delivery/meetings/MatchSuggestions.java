package org.baselinecme.delivery.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.delivery.reports.ReportedParticipant;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Suggests people for undecided rows, with reasons. Staff choose; a similar name is never matched automatically. */
@Component
class MatchSuggestions {
    private static final int MOST = 5;
    private final AttendeeCandidates candidates;
    private final ReportRowQueries rows;

    MatchSuggestions(AttendeeCandidates candidates, ReportRowQueries rows) {
        this.candidates = candidates;
        this.rows = rows;
    }

    /** Suggestions by id of the row, best first. */
    Map<UUID, List<Suggestion>> of(ActivityId activity, SlotId slot, List<ReportRow> waiting) {
        if (waiting.isEmpty()) return Map.of();
        var hints = hints(activity, slot, waiting);
        var reasons = new LinkedHashMap<UUID, Map<PersonId, Set<MatchReason>>>();
        waiting.forEach(row -> reasons.put(row.id(), hints.of(row.participant())));
        var details = candidates.details(
                reasons.values().stream().flatMap(one -> one.keySet().stream()).toList());
        var found = new HashMap<UUID, List<Suggestion>>();
        reasons.forEach((row, people) -> found.put(row, suggestions(people, hints.names, details)));
        return found;
    }

    private Hints hints(ActivityId activity, SlotId slot, List<ReportRow> waiting) {
        var participants = waiting.stream().map(ReportRow::participant).toList();
        var emails = participants.stream().map(ReportedParticipant::email).toList();
        var names = new LinkedHashMap<PersonId, String>();
        var words = new HashMap<String, List<AttendeeCandidates.Candidate>>();
        for (var candidate : candidates.all(activity)) {
            names.put(candidate.id(), candidate.name());
            for (var word : PlainName.of(candidate.name()).keys())
                words.computeIfAbsent(word, name -> new ArrayList<>()).add(candidate);
        }
        return new Hints(
                names,
                words,
                Map.of(
                        MatchReason.EMAIL,
                        candidates.byEmail(emails),
                        MatchReason.TYPED,
                        candidates.byTypedEmail(emails)),
                rows.matchedElsewhere(
                        activity,
                        slot,
                        participants.stream().map(ReportedParticipant::key).toList()),
                rows.presentElsewhere(activity, slot));
    }

    private static List<Suggestion> suggestions(
            Map<PersonId, Set<MatchReason>> people, Map<PersonId, String> names, Map<PersonId, String> details) {
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
     * The data that suggestions are based on.
     *
     * @param words people by each word of their names, and by the whole without spaces
     * @param owners of emails, by kind of match
     * @param matchedElsewhere people matched to rows with the same key in other sessions
     * @param presentElsewhere people who attended another session
     */
    private record Hints(
            Map<PersonId, String> names,
            Map<String, List<AttendeeCandidates.Candidate>> words,
            Map<MatchReason, Map<String, PersonId>> owners,
            Map<String, List<PersonId>> matchedElsewhere,
            Set<PersonId> presentElsewhere) {
        Map<PersonId, Set<MatchReason>> of(ReportedParticipant participant) {
            var reasons = new LinkedHashMap<PersonId, Set<MatchReason>>();
            owners.forEach((how, emails) -> {
                var owner = emails.get(participant.email());
                if (owner != null) add(reasons, owner, how);
            });
            matchedElsewhere
                    .getOrDefault(participant.key(), List.of())
                    .forEach(person -> add(reasons, person, MatchReason.LAST_TIME));
            var reported = PlainName.of(participant.name());
            reported.keys().stream()
                    .flatMap(word -> words.getOrDefault(word, List.of()).stream())
                    .distinct()
                    .forEach(candidate -> MatchReason.of(reported, PlainName.of(candidate.name()))
                            .ifPresent(why -> add(reasons, candidate.id(), why)));
            reasons.forEach((person, why) -> {
                if (presentElsewhere.contains(person)) why.add(MatchReason.HERE_BEFORE);
            });
            return reasons;
        }

        private static void add(Map<PersonId, Set<MatchReason>> reasons, PersonId person, MatchReason why) {
            reasons.computeIfAbsent(person, id -> EnumSet.noneOf(MatchReason.class))
                    .add(why);
        }
    }

    /** A suggested person with the reasons. */
    record Suggestion(PersonId id, String name, String detail, List<MatchReason> why) {}
}
