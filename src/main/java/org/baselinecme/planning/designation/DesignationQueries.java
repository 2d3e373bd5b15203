package org.baselinecme.planning.designation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is designated and stated, for services that have checked already whether the activity is in reach. */
@Component
public class DesignationQueries {
    private final DesignationRepository designations;
    private final ActivityStatementRepository statements;
    private final CreditSystems systems;

    DesignationQueries(
            DesignationRepository designations, ActivityStatementRepository statements, CreditSystems systems) {
        this.designations = designations;
        this.statements = statements;
        this.systems = systems;
    }

    /**
     * Returns the credit designated for an activity, in the order of the systems; none before approval. Each system has the
     * terms that were in force when its credit was designated. Of a series it is the sum of its designated sessions (R57). What
     * the agenda no longer gives is left out.
     */
    public List<DesignatedCredit> of(ActivityId activity) {
        return of(List.of(activity)).getOrDefault(activity, List.of());
    }

    /** Returns the same for many activities in one query; activities without a designation are omitted. */
    public Map<ActivityId, List<DesignatedCredit>> of(Collection<ActivityId> activities) {
        if (activities.isEmpty()) return Map.of();
        return designations.findCurrent(activities).stream()
                .map(one -> one.in(systems))
                .filter(DesignationRepository.InSystem::isGiven)
                .collect(Collectors.groupingBy(
                        DesignationRepository.InSystem::activity,
                        Collectors.collectingAndThen(Collectors.toList(), DesignationQueries::sums)));
    }

    /** Returns what one learner can claim: of a session of a series, else of the activity. */
    public List<DesignatedCredit> of(ActivityId activity, @Nullable SlotId session) {
        if (session == null) return of(activity);
        return designations.findOfSession(session).stream()
                .map(one -> one.in(systems))
                .filter(DesignationRepository.InSystem::isGiven)
                .map(DesignationRepository.InSystem::credit)
                .toList();
    }

    /** Returns the credit of each designated session of a series, in the order of the systems. */
    public Map<SlotId, List<DesignatedCredit>> bySession(ActivityId activity) {
        return inSession(activity).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        session -> session.getValue().stream()
                                .filter(DesignationRepository.InSystem::isGiven)
                                .map(DesignationRepository.InSystem::credit)
                                .toList()));
    }

    /** Returns the same as amounts with their units. */
    public Map<SlotId, List<StyledText>> amounts(ActivityId activity) {
        return bySession(activity).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        session -> session.getValue().stream()
                                .map(DesignatedCredit::amount)
                                .toList()));
    }

    /** Returns the current designations of each session of a series. */
    Map<SlotId, List<DesignationRepository.InSystem>> inSession(ActivityId activity) {
        var found = new LinkedHashMap<SlotId, List<DesignationRepository.InSystem>>();
        for (var one : designations.findCurrent(List.of(activity))) {
            var session = one.designation().session();
            if (session != null)
                found.computeIfAbsent(session, first -> new ArrayList<>()).add(one.in(systems));
        }
        return found;
    }

    private static List<DesignatedCredit> sums(List<DesignationRepository.InSystem> all) {
        return List.copyOf(all.stream()
                .map(DesignationRepository.InSystem::credit)
                .collect(Collectors.toMap(
                        credit -> credit.system().code(), credit -> credit, DesignatedCredit::plus, LinkedHashMap::new))
                .values());
    }

    /** Returns the name of physicians' credit without an amount; empty where it is not designated. */
    public List<StyledText> physicians(ActivityId activity) {
        return of(activity).stream()
                .map(DesignatedCredit::system)
                .filter(system -> system.code().equals(CreditSystem.AMA1))
                .map(system -> new StyledText(system.one()))
                .toList();
    }

    /**
     * Returns the locked statements in order; none before approval. Those of the sessions of a series follow, each wording
     * once: sessions of the same amount share one.
     */
    public List<Statement> statements(ActivityId activity) {
        return statements.findCurrent(activity);
    }

    /** Returns when the activity was approved and could be announced; empty before. */
    public Optional<Instant> announcedAt(ActivityId activity) {
        return statements.findFirstSince(activity);
    }
}
