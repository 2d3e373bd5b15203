package org.baselinecme.front.accessibility;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The report as OpenACR, the format of the US General Services Administration for accessibility conformance reports. */
@Component
class OpenAcr {
    private static final Map<String, String> CHAPTERS =
            Map.of("A", "success_criteria_level_a", "AA", "success_criteria_level_aa");
    private final ConformanceReport report;

    OpenAcr(ConformanceReport report) {
        this.report = report;
    }

    /**
     * Writes the report of one office.
     *
     * @param email of the CME office; empty where none is set
     */
    String yaml(String provider, String email) {
        var contact = Map.of("company_name", provider, "email", email);
        var all = new LinkedHashMap<String, Object>();
        all.put("title", "Baseline Accessibility Conformance Report");
        all.put("product", product());
        all.put("author", contact);
        all.put("vendor", contact);
        all.put("report_date", report.date().toString());
        all.put("last_modified_date", report.date().toString());
        all.put("version", 1);
        all.put(
                "notes",
                "Judges the product as it is delivered. Documents and recordings added by the provider aren't included.");
        all.put("evaluation_methods_used", methods());
        all.put("catalog", "2.5-edition-wcag-2.2-en");
        all.put("chapters", chapters());
        return new Yaml(style()).dump(all);
    }

    private static DumperOptions style() {
        var style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setWidth(120);
        return style;
    }

    private static Map<String, Object> product() {
        var product = new LinkedHashMap<String, Object>();
        product.put("name", "Baseline");
        product.put("description", "Software with which a continuing medical education office runs its program.");
        return product;
    }

    /** What was tried, with the number of pages. */
    private String methods() {
        return report.pages().stream()
                .map(result -> "%s: %d pages, violations on %d."
                        .formatted(result.engine(), result.pages(), result.violations()))
                .collect(joining(" ", "", " Criteria that no program can check were judged by people."));
    }

    private Map<String, Object> chapters() {
        var chapters = new LinkedHashMap<String, Object>();
        for (var level : List.of("A", "AA"))
            chapters.put(
                    CHAPTERS.get(level),
                    Map.of(
                            "criteria",
                            report.criteria(level).stream().map(OpenAcr::entry).toList()));
        return chapters;
    }

    private static Map<String, Object> entry(Criterion criterion) {
        var adherence = new LinkedHashMap<String, Object>();
        adherence.put("level", criterion.adherence().term());
        adherence.put("notes", criterion.remark());
        var web = new LinkedHashMap<String, Object>();
        web.put("name", "web");
        web.put("adherence", adherence);
        var entry = new LinkedHashMap<String, Object>();
        entry.put("num", criterion.number());
        entry.put("components", List.of(web));
        return entry;
    }
}
