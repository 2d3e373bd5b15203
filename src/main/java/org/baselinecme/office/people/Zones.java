package org.baselinecme.office.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Time zones to choose from: the four of the mainland United States, then all named by region and city, and UTC. */
public final class Zones {
    private static final String REGION =
            "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[\\w/+-]+|UTC";

    private static final List<Choice> FIRST = List.of(
            new Choice("America/New_York", "Eastern Time (New York)"),
            new Choice("America/Chicago", "Central Time (Chicago)"),
            new Choice("America/Denver", "Mountain Time (Denver)"),
            new Choice("America/Los_Angeles", "Pacific Time (Los Angeles)"));

    /** Other names of zones in the United States that people look for. */
    private static final Map<String, String> NAMED = Map.of(
            "America/Phoenix", "Mountain Time, no daylight saving (Phoenix)",
            "America/Anchorage", "Alaska Time (Anchorage)",
            "Pacific/Honolulu", "Hawaii Time (Honolulu)");

    /** Their ids. */
    public static final Set<String> ALL = new TreeSet<>(ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches(REGION))
            .toList());

    /** The same, to choose from. */
    public static final List<Choice> CHOICES = Stream.concat(
                    FIRST.stream(),
                    ALL.stream()
                            .filter(id -> FIRST.stream().noneMatch(first -> first.code.equals(id)))
                            .map(id -> new Choice(id, NAMED.getOrDefault(id, id.replace('_', ' ')))))
            .toList();

    private Zones() {}

    /** The id of what was chosen or typed, in whatever case: a label or an id; the text itself where it is neither. */
    public static String code(String typed) {
        return CHOICES.stream()
                .filter(choice -> choice.label.equalsIgnoreCase(typed) || choice.code.equalsIgnoreCase(typed))
                .map(Choice::code)
                .findFirst()
                .orElse(typed);
    }

    /** The label of a zone; the text itself where it is none. */
    public static String label(String code) {
        return CHOICES.stream()
                .filter(choice -> choice.code.equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    /** A zone, as people read it. */
    public record Choice(String code, String label) {}
}
