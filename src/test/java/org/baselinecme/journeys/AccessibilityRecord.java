package org.baselinecme.journeys;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the checks of one page found, by engine and success criterion, written to {@code target/accessibility};
 * {@code bin/accessibility-results} adds them up for the conformance report.
 */
final class AccessibilityRecord {
    private static final Path FOLDER = Path.of("target", "accessibility");
    private final String page;
    private final Map<String, Boolean> failures = new TreeMap<>();

    AccessibilityRecord(String page) {
        this.page = page;
    }

    /** @param criterion number in WCAG, or {@code all} for the page as a whole */
    void add(String engine, String criterion, boolean failed) {
        failures.merge(criterion + "," + engine, failed, Boolean::logicalOr);
    }

    void write() {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(page + ".csv"),
                    failures.entrySet().stream()
                            .map(one -> one.getKey() + "," + (one.getValue() ? 1 : 0) + "\n")
                            .collect(joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
