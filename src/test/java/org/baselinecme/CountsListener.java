package org.baselinecme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests by kind, over all forks of the build, and writes the line with which the build ends. */
public class CountsListener implements TestExecutionListener {
    private static final Path LINE = Path.of("target", "test-counts.txt");
    private static final Path FORKS = Path.of("target", "test-counts");
    private static final Path MINE = FORKS.resolve(ProcessHandle.current().pid() + ".properties");
    private static final String SKIPPED_TESTS = "skipped";
    private static final String FAILED_TESTS = "failed";
    private static final Map<Kind, Set<String>> RUN = new EnumMap<>(Kind.class);
    private static final Set<String> SKIPPED = new HashSet<>();
    private static final Set<String> FAILED = new HashSet<>();
    private TestPlan plan;

    /** The five kinds, known by the end of the class's name. */
    enum Kind {
        RULE,
        PAGE,
        DATABASE,
        JOURNEY,
        ARCHITECTURE;

        static Kind of(String testClass) {
            var outermost = testClass.substring(testClass.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
            if (outermost.endsWith("Journey")) return JOURNEY;
            if (outermost.endsWith("DbTest")) return DATABASE;
            if (outermost.endsWith("PageTest") || outermost.endsWith("MatrixTest")) return PAGE;
            if (outermost.matches("\\w+(Architecture|Doc)Test")) return ARCHITECTURE;
            return RULE;
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier skipped, String reason) {
        if (skipped.isTest()) SKIPPED.add(skipped.getUniqueId());
        plan.getDescendants(skipped).stream()
                .filter(TestIdentifier::isTest)
                .forEach(test -> SKIPPED.add(test.getUniqueId()));
    }

    @Override
    public synchronized void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        var status = result.getStatus();
        if (status == TestExecutionResult.Status.FAILED) FAILED.add(finished.getUniqueId());
        if (status == TestExecutionResult.Status.ABORTED) executionSkipped(finished, "aborted");
        else if (finished.isTest())
            RUN.computeIfAbsent(kindOf(finished), kind -> new HashSet<>()).add(finished.getUniqueId());
    }

    private static Kind kindOf(TestIdentifier test) {
        var source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) return Kind.of(method.getClassName());
        if (source instanceof ClassSource type) return Kind.of(type.getClassName());
        return Kind.RULE;
    }

    /** Several plans may run in one process, and several processes beside each other: the line counts them all. */
    @Override
    public synchronized void testPlanExecutionFinished(TestPlan finished) {
        try {
            Files.createDirectories(FORKS);
            var counts = new Properties();
            RUN.forEach((kind, tests) -> counts.setProperty(kind.name(), String.valueOf(tests.size())));
            counts.setProperty(SKIPPED_TESTS, String.valueOf(SKIPPED.size()));
            counts.setProperty(FAILED_TESTS, String.valueOf(FAILED.size()));
            try (var out = Files.newOutputStream(MINE)) {
                counts.store(out, null);
            }
            Files.writeString(LINE, line(sums()) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, Integer> sums() throws IOException {
        var sums = new HashMap<String, Integer>();
        try (var forks = Files.list(FORKS)) {
            for (var fork : forks.toList()) {
                var counts = new Properties();
                try (var in = Files.newInputStream(fork)) {
                    counts.load(in);
                }
                counts.forEach(
                        (kind, count) -> sums.merge(kind.toString(), Integer.valueOf(count.toString()), Integer::sum));
            }
        }
        return sums;
    }

    private static String line(Map<String, Integer> sums) {
        var counts = Stream.of(Kind.values())
                .map(kind ->
                        sums.getOrDefault(kind.name(), 0) + " " + kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        var failed = sums.getOrDefault(FAILED_TESTS, 0);
        return "Tests: " + counts + "; " + sums.getOrDefault(SKIPPED_TESTS, 0) + " skipped"
                + (failed == 0 ? "" : ", " + failed + " failed");
    }
}
