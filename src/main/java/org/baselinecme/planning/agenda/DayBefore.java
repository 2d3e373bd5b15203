package org.baselinecme.planning.agenda;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/** Where the slots of a day were before it moved, as the form that undoes the move keeps it. */
record DayBefore(List<Place> places) {
    private static final String BETWEEN = ",";

    /** What the slots were, and their versions since. */
    static DayBefore of(List<AgendaItem> was, Map<SlotId, Integer> versions) {
        return new DayBefore(was.stream()
                .map(item -> new Place(item.id(), versions.getOrDefault(item.id(), 0), item.begins(), item.ends()))
                .toList());
    }

    /** Reads what {@link #text} wrote; {@link NotFound} for anything else. */
    static DayBefore parse(String text) {
        try {
            return new DayBefore(
                    Stream.of(text.split(BETWEEN, -1)).map(Place::parse).toList());
        } catch (IllegalArgumentException | DateTimeParseException | IndexOutOfBoundsException none) {
            throw new NotFound();
        }
    }

    String text() {
        return places.stream().map(Place::text).collect(Collectors.joining(BETWEEN));
    }

    /** The slots at their earlier times; {@link Refused} where one of them was changed or removed since. */
    List<AgendaItem> restored(AgendaPolicy policy, Map<SlotId, Integer> versions) {
        var items = policy.items().stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        return places.stream()
                .map(place -> Optional.ofNullable(items.get(place.id))
                        .filter(item -> place.version.equals(versions.get(place.id)))
                        .orElseThrow(() -> changed(policy))
                        .at(place.begins, place.ends))
                .toList();
    }

    private static Refused changed(AgendaPolicy policy) {
        return new Refused(List.of(Objection.blocking("agenda.day-changed", AgendaPolicy.page(policy.activity()))));
    }

    /** The moments of a slot, and the version it has had since it moved. */
    record Place(SlotId id, Integer version, Instant begins, Instant ends) {
        private static Place parse(String text) {
            var part = text.split("/", -1);
            return new Place(
                    SlotId.of(part[0]), Integer.valueOf(part[1]), Instant.parse(part[2]), Instant.parse(part[3]));
        }

        private String text() {
            return id + "/" + version + "/" + begins + "/" + ends;
        }
    }
}
