package org.baselinecme.front.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.baselinecme.front.catalog.CatalogFacet.Label;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.systems.CreditSystems;
import org.springframework.stereotype.Component;

/** Words the choices of the filter: only values that some activity has, in the order of their lists. */
@Component
class CatalogChoices {
    private static final List<String> FACETS =
            List.of("credit", "profession", "format", "span", "hours", "department", "team");

    private final Office office;
    private final References references;
    private final CreditSystems systems;

    CatalogChoices(Office office, References references, CreditSystems systems) {
        this.office = office;
        this.references = references;
        this.systems = systems;
    }

    /** The facets with something to choose from. */
    List<CatalogFacet> facets(CatalogFilter filter, List<CatalogFacets.Count> counts) {
        var counted = counts.stream()
                .collect(Collectors.groupingBy(
                        CatalogFacets.Count::facet,
                        Collectors.toMap(CatalogFacets.Count::value, CatalogFacets.Count::count)));
        var known = known();
        return FACETS.stream()
                .map(name -> facet(
                        name,
                        known.getOrDefault(name, new LinkedHashMap<>()),
                        counted.getOrDefault(name, Map.of()),
                        filter))
                .filter(facet -> facet.values().size() > 1
                        || facet.name().equals("team") && !facet.values().isEmpty()
                        || facet.isChosen())
                .toList();
    }

    /** What is chosen, words included. */
    List<CatalogPage.Chip> chips(CatalogFilter filter) {
        var known = known();
        var chips = new ArrayList<CatalogPage.Chip>();
        if (!filter.words().isEmpty())
            chips.add(new CatalogPage.Chip("catalog.words", Label.text(filter.words()), filter.with("q", "")));
        filter.chosen()
                .forEach((name, value) -> chips.add(new CatalogPage.Chip(
                        "catalog." + name,
                        known.getOrDefault(name, new LinkedHashMap<>()).getOrDefault(value, Label.text(value)),
                        filter.with(name, ""))));
        return chips;
    }

    private static CatalogFacet facet(
            String name, SequencedMap<String, Label> known, Map<String, Integer> counted, CatalogFilter filter) {
        var chosen = filter.chosen().getOrDefault(name, "");
        return new CatalogFacet(
                name,
                "catalog." + name,
                known.entrySet().stream()
                        .filter(one -> counted.containsKey(one.getKey()))
                        .map(one -> new CatalogFacet.Value(
                                one.getValue(),
                                counted.getOrDefault(one.getKey(), 0),
                                one.getKey().equals(chosen),
                                filter.with(name, one.getKey().equals(chosen) ? "" : one.getKey())))
                        .toList());
    }

    private Map<String, SequencedMap<String, Label>> known() {
        var lists = references.read(ReferenceList.ACTIVITY_FORMAT, ReferenceList.PROFESSION);
        var credit = new LinkedHashMap<String, Label>();
        systems.all().forEach(system -> credit.put(system.code(), Label.text(system.name())));
        var departments = new LinkedHashMap<String, Label>();
        office.departments().stream()
                .sorted(Comparator.comparing(one -> one.name()))
                .forEach(one -> departments.put(one.code(), Label.text(one.name())));
        return Map.of(
                "credit", credit,
                "profession", rows(lists, ReferenceList.PROFESSION),
                "format", rows(lists, ReferenceList.ACTIVITY_FORMAT),
                "span", messages("span", "30", "90"),
                "hours", messages("hours", "1", "4", "8"),
                "department", departments,
                "team", messages("team", "1"));
    }

    private static SequencedMap<String, Label> rows(References.Lists lists, ReferenceList list) {
        var all = new LinkedHashMap<String, Label>();
        lists.all(list).forEach(row -> all.put(row.code(), Label.text(row.label())));
        return all;
    }

    private static SequencedMap<String, Label> messages(String name, String... values) {
        var all = new LinkedHashMap<String, Label>();
        for (var value : values) all.put(value, Label.message("catalog." + name + "." + value));
        return all;
    }
}
