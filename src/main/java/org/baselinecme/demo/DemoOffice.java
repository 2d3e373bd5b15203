package org.baselinecme.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The invented office as it stands in {@code demo/office.json}. */
record DemoOffice(Provider provider, List<Department> departments, List<Person> people) {
    record Provider(String name, String shortName, String zone, String umbrella) {}

    record Department(String code, String name) {}

    record Person(
            String key,
            String name,
            String sortName,
            String credentials,
            String profession,
            String email,
            String department,
            @Nullable String birthday,
            String duty,
            boolean account,
            List<Grant> grants) {}

    record Grant(
            String role,
            @Nullable List<String> departments,
            @Nullable Boolean office) {}

    /** One activity of {@code demo/activities.json}; days are counted from the first start. */
    record Activity(
            String key,
            String title,
            String department,
            String owner,
            String coordinator,
            int proposedDaysAgo,
            int startsInDays,
            int endsInDays,
            List<String> audience,
            String format,
            Map<String, String> answers,
            List<Source> evidence,
            List<String> change,
            List<Objective> objectives,
            List<String> competencies,
            String end,
            List<Remark> comments,
            @Nullable String reason) {}

    record Source(
            String source,
            String citation,
            @Nullable Integer daysAgo,
            @Nullable LocalDate date,
            @Nullable String link) {}

    record Objective(String text, List<String> needs) {}

    record Remark(String question, String text, @Nullable String answer) {}
}
