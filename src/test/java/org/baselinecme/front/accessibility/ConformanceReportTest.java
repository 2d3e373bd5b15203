package org.baselinecme.front.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ConformanceReportTest {
    private final ConformanceReport report = new ConformanceReport();

    @Test
    void every_criterion_of_wcag_2_2_is_judged_once() {
        assertThat(report.criteria("A")).hasSize(32);
        assertThat(report.criteria("AA")).hasSize(24);
        assertThat(all().map(Criterion::number)).doesNotHaveDuplicates();
        assertThat(all()).allSatisfy(one -> assertThat(one.remark()).isNotBlank());
    }

    @Test
    void results_of_the_engines_are_of_known_criteria_and_without_violation() {
        assertThat(report.pages())
                .extracting(CheckResult::engine)
                .containsExactlyInAnyOrder("axe-core", "IBM Equal Access Checker", "Browser window", "Tab key");
        assertThat(report.pages()).allSatisfy(result -> {
            assertThat(result.pages()).isGreaterThan(100);
            if (!result.engine().equals("Tab key"))
                assertThat(result.violations()).isZero();
        });
        assertThat(all().flatMap(one -> one.results().stream()).map(CheckResult::criterion))
                .contains("1.1.1", "1.4.3", "2.1.1", "2.5.8", "4.1.2");
    }

    @Test
    void a_violation_lowers_the_judgment() {
        var violated = List.of(new CheckResult("1.4.3", "axe-core", 140, 1), new CheckResult("1.4.3", "other", 140, 0));
        assertThat(criterion(Adherence.SUPPORTS, violated).adherence()).isEqualTo(Adherence.PARTIALLY_SUPPORTS);
        assertThat(criterion(Adherence.DOES_NOT_SUPPORT, violated).adherence()).isEqualTo(Adherence.DOES_NOT_SUPPORT);
        assertThat(criterion(Adherence.SUPPORTS, violated.subList(1, 2)).adherence())
                .isEqualTo(Adherence.SUPPORTS);
    }

    @Test
    void the_report_is_open_acr() {
        Map<String, Object> acr = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(new OpenAcr(report).yaml("Tamarrow Valley Health: \"CME\"", "cme@example.org"));
        assertThat(acr)
                .containsKeys(
                        "title", "product", "author", "vendor", "report_date", "evaluation_methods_used", "chapters");
        assertThat(acr.get("author"))
                .isEqualTo(Map.of("company_name", "Tamarrow Valley Health: \"CME\"", "email", "cme@example.org"));
        var levels = criteria(acr, "success_criteria_level_a").size()
                + criteria(acr, "success_criteria_level_aa").size();
        assertThat(levels).isEqualTo(56);
        assertThat(criteria(acr, "success_criteria_level_aa"))
                .filteredOn(one -> "1.4.3".equals(one.get("num")))
                .first()
                .extracting("components")
                .asString()
                .contains("name=web", "level=supports");
        assertThat(terms(acr)).isSubsetOf("supports", "partially-supports", "does-not-support", "not-applicable");
    }

    private static Set<String> terms(Map<String, Object> acr) {
        return Stream.of("success_criteria_level_a", "success_criteria_level_aa")
                .flatMap(level -> criteria(acr, level).stream())
                .map(one -> one.get("components").toString().replaceAll(".*level=([a-z-]+).*", "$1"))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> criteria(Map<String, Object> acr, String chapter) {
        var chapters = (Map<String, Map<String, Object>>) acr.get("chapters");
        return (List<Map<String, Object>>) chapters.get(chapter).get("criteria");
    }

    private static Criterion criterion(Adherence judgment, List<CheckResult> results) {
        return new Criterion("1.4.3", "Contrast (Minimum)", "AA", judgment, "Measured.", results);
    }

    private Stream<Criterion> all() {
        return Stream.concat(report.criteria("A").stream(), report.criteria("AA").stream());
    }
}
