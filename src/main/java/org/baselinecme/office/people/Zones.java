package org.baselinecme.office.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Time zones to choose from: those named by region and city, and UTC. */
final class Zones {
    private static final String REGION =
            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[\\w/+-]+|UTC";

    /** Their ids. */
    static final Set<String> ALL = new TreeSet<>(ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches(REGION))
            .toList());

    /** The same, to choose from. */
    static final List<Choice> CHOICES =
            ALL.stream().map(id -> new Choice(id, id.replace('_', ' '))).toList();

    private Zones() {}

    /** A zone, as people read it. */
    record Choice(String code, String label) {}
}
