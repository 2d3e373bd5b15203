package org.baselinecme.office.companies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowMessage;

/** What a row of a table states of a company. A kind of undetermined and an unknown ownership leave open what is on record. */
record CompanyRow(ImportRow row) {
    static final String NAME = "name";
    static final String ALIASES = "aliases";
    static final String KIND = "kind";
    static final String OWNERSHIP = "ownership";
    static final String RATIONALE = "rationale";
    static final int LONGEST_NAME = 160;
    static final int LONGEST_ALIASES = 1000;

    String name() {
        return row.value(NAME);
    }

    CompanyForm form() {
        var kind = row.value(KIND);
        var ownership = row.value(OWNERSHIP);
        return new CompanyForm(
                null,
                name(),
                kind.isEmpty() ? CompanyKind.UNDETERMINED : CompanyKind.valueOf(kind),
                ownership.isEmpty() ? Ownership.UNKNOWN : Ownership.valueOf(ownership),
                row.value(RATIONALE),
                String.join("\n", aliases()));
    }

    /** Its other names, each spelling once, without the name itself. */
    private List<String> aliases() {
        return added(List.of(name()), Arrays.asList(row.value(ALIASES).split("[;\\n\\r]")));
    }

    /** The names of a list that no earlier name equals, case and accents aside. */
    private static List<String> added(List<String> before, List<String> names) {
        var found = new LinkedHashMap<String, String>();
        names.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> found.putIfAbsent(CompanyNames.folded(one), one));
        before.forEach(one -> found.remove(CompanyNames.folded(one)));
        return List.copyOf(found.values());
    }

    /** What is wrong with the row by itself. */
    List<RowMessage> faults() {
        var faults = new ArrayList<RowMessage>();
        var form = form();
        if (!form.isRationaleGiven()) faults.add(RowMessage.about(RATIONALE, "company.import.rationale"));
        form.otherNames().stream()
                .filter(one -> one.length() > LONGEST_NAME)
                .findFirst()
                .ifPresent(one -> faults.add(RowMessage.about(ALIASES, "company.import.alias-long", LONGEST_NAME)));
        return faults;
    }

    /** The other names that the row adds to a company. */
    List<String> newNames(CompanyForm ours) {
        var known = new ArrayList<>(ours.otherNames());
        known.add(ours.name());
        return added(known, form().otherNames());
    }

    /** What is on record once the row is written: the name stays, other names are added, the decision goes with its rationale. */
    CompanyForm merged(CompanyForm ours, Differences differences) {
        var theirs = form();
        var file = differences == Differences.FILE;
        var decides = theirs.kind() != CompanyKind.UNDETERMINED && (file || ours.kind() == CompanyKind.UNDETERMINED);
        var owned = theirs.ownership() != Ownership.UNKNOWN && (file || ours.ownership() == Ownership.UNKNOWN);
        var names = new ArrayList<>(ours.otherNames());
        names.addAll(newNames(ours));
        return new CompanyForm(
                ours.version(),
                ours.name(),
                decides ? theirs.kind() : ours.kind(),
                owned ? theirs.ownership() : ours.ownership(),
                decides || ours.rationale().isBlank() ? theirs.rationale() : ours.rationale(),
                String.join("\n", names));
    }
}
