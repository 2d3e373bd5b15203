package org.baselinecme.planning.imported;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.stereotype.Component;

/** The values that a table of activities may have where there are few. */
@Component
class ActivityTableChoices {
    private final Office office;
    private final References references;

    ActivityTableChoices(Office office, References references) {
        this.office = office;
        this.references = references;
    }

    /** Code and label of the values that a column may have; empty for any text. */
    Map<String, String> of(String column) {
        return switch (column) {
            case ActivityTableRow.FORMAT -> list(ReferenceList.ACTIVITY_FORMAT);
            case ActivityTableRow.DEPARTMENT -> {
                var choices = new LinkedHashMap<String, String>();
                office.openDepartments().forEach(one -> choices.put(one.code(), one.name()));
                yield choices;
            }
            default -> Map.of();
        };
    }

    private Map<String, String> list(ReferenceList list) {
        var choices = new LinkedHashMap<String, String>();
        references.read(list).of(list).forEach(row -> choices.put(row.code(), row.label()));
        return choices;
    }

    /** The open department with this code. */
    Optional<DepartmentId> department(String code) {
        return office.openDepartments().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.id());
    }

    /** The professions that a row names, by code or label. */
    Professions professions(List<String> named) {
        var codes = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var known = list(ReferenceList.PROFESSION);
        for (var name : named)
            known.entrySet().stream()
                    .filter(one -> isNamed(one, name))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresentOrElse(codes::add, () -> unknown.add(name));
        return new Professions(codes.stream().distinct().toList(), unknown);
    }

    /** Whether it is this profession, in one or several. */
    private static boolean isNamed(Map.Entry<String, String> one, String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        var label = one.getValue().toLowerCase(Locale.ROOT);
        return plain.equals(one.getKey().toLowerCase(Locale.ROOT)) || plain.equals(label) || plain.equals(label + "s");
    }

    /** Codes of professions, and names that are none. */
    record Professions(List<String> codes, List<String> unknown) {}
}
