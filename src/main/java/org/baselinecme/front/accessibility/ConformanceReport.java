package org.baselinecme.front.accessibility;

import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * How the product meets WCAG 2.2, levels A and AA: each criterion with what the engines found on the pages of the journeys
 * ({@code results.csv}, written by {@code bin/accessibility-results}) and the judgment of a person ({@code criteria.csv}).
 */
@Component
class ConformanceReport {
    private final List<Criterion> criteria;
    private final List<CheckResult> pages;
    private final LocalDate date;

    ConformanceReport() {
        var found = rows("results");
        date = LocalDate.parse(found.getFirst().getField("date"));
        var results = found.stream()
                .map(row -> new CheckResult(
                        row.getField("criterion"),
                        row.getField("engine"),
                        Integer.parseInt(row.getField("pages")),
                        Integer.parseInt(row.getField("violations"))))
                .toList();
        var byCriterion = results.stream().collect(groupingBy(CheckResult::criterion));
        criteria = rows("criteria").stream()
                .map(row -> criterion(row, byCriterion))
                .toList();
        pages = byCriterion.getOrDefault("all", List.of());
    }

    private static Criterion criterion(NamedCsvRecord row, Map<String, List<CheckResult>> results) {
        return new Criterion(
                row.getField("criterion"),
                row.getField("name"),
                row.getField("level"),
                Adherence.valueOf(row.getField("judgment")),
                row.getField("remark"),
                results.getOrDefault(row.getField("criterion"), List.of()));
    }

    /** The criteria of a level, A or AA, in the order of the standard. */
    public List<Criterion> criteria(String level) {
        return criteria.stream()
                .filter(criterion -> criterion.level().equals(level))
                .toList();
    }

    /** How many pages each engine checked, and on how many it found a violation. */
    public List<CheckResult> pages() {
        return pages;
    }

    /** The day of the checks. */
    LocalDate date() {
        return date;
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new ClassPathResource("accessibility/" + file + ".csv").getInputStream(),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
