package org.baselinecme.office.nppes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/** Where an NPPES file of some 330 columns has what is compared. Columns are found by their headings, not by their places. */
final class NppesColumns {
    private static final int LICENSES = 15;
    private static final List<String> NEEDED = List.of(
            "NPI", "Entity Type Code", "Replacement NPI", "Provider Last Name (Legal Name)", "Provider First Name");
    private final Map<String, Integer> places = new HashMap<>();

    /** {@link Refused} where these are not the headings of such a file. */
    NppesColumns(List<String> heading) {
        for (var at = 0; at < heading.size(); at++)
            places.putIfAbsent(heading.get(at).strip(), at);
        if (!places.keySet().containsAll(NEEDED))
            throw new Refused(List.of(Objection.blocking("nppes.wrong-file", "/nppes")));
    }

    String npi(List<String> cells) {
        return cell(cells, "NPI");
    }

    RegistryRow row(List<String> cells) {
        return new RegistryRow(
                npi(cells),
                cell(cells, "Entity Type Code"),
                cell(cells, "Replacement NPI"),
                name(cells),
                new RegistryRow.Name(
                        cell(cells, "Provider Other First Name"), "", cell(cells, "Provider Other Last Name")),
                cell(cells, "Provider Credential Text"),
                FoldedName.capitalized(cell(cells, "Provider Business Practice Location Address City Name")),
                cell(cells, "Provider Business Practice Location Address State Name"),
                cell(cells, "NPI Deactivation Date"),
                cell(cells, "NPI Reactivation Date"),
                specialty(cells),
                licenses(cells));
    }

    RegistryRow.Name name(List<String> cells) {
        return new RegistryRow.Name(
                cell(cells, "Provider First Name"),
                cell(cells, "Provider Middle Name"),
                cell(cells, "Provider Last Name (Legal Name)"));
    }

    private String specialty(List<String> cells) {
        return IntStream.rangeClosed(1, LICENSES)
                .filter(i -> "Y".equals(cell(cells, "Healthcare Provider Primary Taxonomy Switch_" + i)))
                .mapToObj(i -> cell(cells, "Healthcare Provider Taxonomy Code_" + i))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<RegistryRow.RegisteredLicense> licenses(List<String> cells) {
        var found = new ArrayList<RegistryRow.RegisteredLicense>();
        for (var i = 1; i <= LICENSES; i++) {
            var license = new RegistryRow.RegisteredLicense(
                    cell(cells, "Provider License Number State Code_" + i),
                    cell(cells, "Provider License Number_" + i));
            if (!license.state().isEmpty() && !license.number().isEmpty() && !found.contains(license))
                found.add(license);
        }
        return found;
    }

    private String cell(List<String> cells, String heading) {
        int at = Objects.requireNonNullElse(places.get(heading), -1);
        return at < 0 || at >= cells.size()
                ? ""
                : cells.get(at).replace("\0", "").strip();
    }
}
