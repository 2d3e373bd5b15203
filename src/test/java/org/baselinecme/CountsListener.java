package org.baselinecme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Counts the tests by kind and writes the line with which the build ends. */
public class CountsListener implements TestExecutionListener {
    private static final Path LINE = Path.of("target", "test-counts.txt");
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
        HOUSE;

        static Kind of(String testClass) {
            var outermost = testClass.substring(testClass.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
            if (outermost.endsWith("Journey")) return JOURNEY;
            if (outermost.endsWith("DbTest")) return DATABASE;
            if (outermost.endsWith("PageTest") || outermost.endsWith("MatrixTest")) return PAGE;
            if (outermost.matches("HouseRulesTest|\\w+HouseTest|\\w+DocTest")) return HOUSE;
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

    /** Several plans may run in one process: the line counts them all. */
    @Override
    public synchronized void testPlanExecutionFinished(TestPlan finished) {
        try {
            Files.createDirectories(LINE.getParent());
            Files.writeString(LINE, line() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String line() {
        var counts = Set.of(Kind.values()).stream()
                .sorted()
                .map(kind -> RUN.getOrDefault(kind, Set.of()).size() + " "
                        + kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        var failed = FAILED.isEmpty() ? "" : ", " + FAILED.size() + " failed";
        return "Tests: " + counts + "; " + SKIPPED.size() + " skipped" + failed;
    }
}
