package org.baselinecme.office.nppes;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.credentials.Npi;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.jobs.JobProgress;
import org.baselinecme.platform.jobs.JobStep;
import org.baselinecme.platform.jobs.JobWork;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Compares a file of the NPI registry with the directory, some seconds in each step. Nothing of other people's rows is stored. */
@Component
class NppesWork implements JobWork {
    static final String KIND = "nppes";
    private static final long MEBIBYTE = 1024L * 1024;
    private static final Duration STEP = Duration.ofSeconds(2);
    private static final int MOST_MATCHED = 500;
    private final NppesFileRepository repository;
    private final OpenNppesFiles open;
    private final DirectoryEntries entries;
    private final DifferenceStore store;
    private final CredentialSpellingRepository spellings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NppesWork(
            NppesFileRepository repository,
            OpenNppesFiles open,
            DirectoryEntries entries,
            DifferenceStore store,
            CredentialSpellingRepository spellings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.open = open;
        this.entries = entries;
        this.store = store;
        this.spellings = spellings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobProgress step(Me me, JobStep step) {
        var file = repository.locked(step.subject()).orElseThrow();
        if (!step.job().equals(file.job()) || file.isComplete())
            return new JobProgress(step.done(), null, true, Map.of(), List.of());
        var reader = open.at(file);
        var until = System.nanoTime() + STEP.toNanos();
        while (reader.row() < file.rows() && System.nanoTime() < until)
            if (reader.next().isEmpty()) throw NppesReader.damaged();
        return reader.row() < file.rows()
                ? new JobProgress(step.done(), reader.total(MEBIBYTE), false, Map.of(), List.of())
                : compare(file, reader, step, until);
    }

    private JobProgress compare(NppesFile file, NppesReader reader, JobStep step, long until) {
        var before = file.rows();
        var match = new Match(entries.numbered(), entries.unnumbered(file.state()));
        var ended = false;
        while (!ended && System.nanoTime() < until && match.size() < MOST_MATCHED) {
            var cells = reader.next();
            cells.ifPresent(row -> match.take(reader.columns(), row));
            ended = cells.isEmpty();
        }
        var differing = write(file, match);
        file.reach(reader.row(), match.size());
        if (ended) {
            events.publishEvent(file.end(step.startedBy(), clock.instant()));
            open.close(file.id());
        }
        repository.saveAndFlush(file);
        var counts =
                Map.of("rows", reader.row() - before, "matched", (long) match.size(), "differing", (long) differing);
        return new JobProgress(reader.read(MEBIBYTE), reader.total(MEBIBYTE), ended, counts, List.of());
    }

    private int write(NppesFile file, Match match) {
        if (match.size() == 0) return 0;
        var known = entries.read(match.people());
        var meanings = new HashMap<String, CredentialSpelling>();
        for (var spelling : match.spellings())
            spellings.findById(spelling).ifPresent(meaning -> meanings.put(spelling, meaning));
        var differing = 0;
        for (var pair : match.pairs()) {
            var ours = known.get(pair.person());
            if (ours == null) continue;
            var found = pair.suggested()
                    ? List.of(RegistryComparison.suggested(ours, pair.row()))
                    : RegistryComparison.of(ours, pair.row(), meanings);
            store.replace(file.id(), pair.person(), pair.row().npi(), found);
            differing += found.size();
        }
        return differing;
    }

    /** The rows of a step that are of people in the directory. */
    private static final class Match {
        private final Map<String, PersonId> numbered;
        private final Map<String, List<DirectoryEntries.Unnumbered>> unnumbered;
        private final Map<String, Pair> pairs = new LinkedHashMap<>();

        Match(Map<String, PersonId> numbered, Map<String, List<DirectoryEntries.Unnumbered>> unnumbered) {
            this.numbered = numbered;
            this.unnumbered = unnumbered;
        }

        void take(NppesColumns columns, List<String> cells) {
            var person = numbered.get(columns.npi(cells));
            if (person != null) {
                var row = columns.row(cells);
                pairs.put(person + row.npi(), new Pair(person, row, false));
            } else if (!unnumbered.isEmpty())
                columns.name(cells)
                        .key()
                        .filter(unnumbered::containsKey)
                        .ifPresent(key -> suggest(columns.row(cells), unnumbered.getOrDefault(key, List.of())));
        }

        private void suggest(RegistryRow row, List<DirectoryEntries.Unnumbered> named) {
            if (!row.isHuman() || row.isDeactivated() || !Npi.isValid(row.npi())) return;
            for (var one : named)
                if (row.states().stream().anyMatch(one.states()::contains))
                    pairs.put(one.id() + row.npi(), new Pair(one.id(), row, true));
        }

        int size() {
            return pairs.size();
        }

        List<PersonId> people() {
            return pairs.values().stream().map(Pair::person).distinct().toList();
        }

        List<String> spellings() {
            return pairs.values().stream()
                    .map(pair -> FoldedName.spelling(pair.row.credential()))
                    .distinct()
                    .toList();
        }

        List<Pair> pairs() {
            return List.copyOf(pairs.values());
        }
    }

    private record Pair(PersonId person, RegistryRow row, boolean suggested) {}
}
