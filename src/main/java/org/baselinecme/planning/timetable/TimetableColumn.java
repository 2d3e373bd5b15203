package org.baselinecme.planning.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a timetable. Slots of one track or room that overlap get columns beside each other. A slot without a track that
 * overlaps nothing is for everyone: it is part of all columns.
 *
 * @param track the track of its slots; empty for a column of a room
 * @param room the room of its slots; empty where they are in several
 * @param own the slots that are only in this column
 * @param wide the slots that are in all columns
 */
record TimetableColumn<S extends TimetableSlot>(String track, String room, List<S> own, Set<S> wide) {
    static <S extends TimetableSlot> List<TimetableColumn<S>> of(List<S> day) {
        var wide = day.stream()
                .filter(row -> row.track().isEmpty())
                .filter(row -> day.stream().noneMatch(other -> other != row && other.overlaps(row)))
                .collect(Collectors.toSet());
        var named = new TreeMap<String, List<S>>(String.CASE_INSENSITIVE_ORDER);
        day.stream()
                .filter(row -> !wide.contains(row))
                .forEach(row -> named.computeIfAbsent(key(row), none -> new ArrayList<>())
                        .add(row));
        if (named.isEmpty()) return List.of(new TimetableColumn<>("", "", List.of(), wide));
        return named.values().stream()
                .flatMap(rows -> lanes(rows).stream())
                .map(lane -> of(lane, wide))
                .toList();
    }

    private static String key(TimetableSlot slot) {
        return slot.track().isEmpty() ? slot.room() : slot.track();
    }

    private static <S extends TimetableSlot> TimetableColumn<S> of(List<S> lane, Set<S> wide) {
        var rooms = lane.stream().map(row -> row.room()).distinct().toList();
        return new TimetableColumn<>(lane.getFirst().track(), rooms.size() == 1 ? rooms.getFirst() : "", lane, wide);
    }

    /** Divides slots of one track so that those of a lane do not overlap. */
    private static <S extends TimetableSlot> List<List<S>> lanes(List<S> rows) {
        var lanes = new ArrayList<List<S>>();
        rows.stream().sorted(Comparator.comparing(TimetableSlot::begins)).forEach(row -> {
            var free = lanes.stream()
                    .filter(lane -> lane.stream().noneMatch(other -> other.overlaps(row)))
                    .findFirst();
            free.orElseGet(() -> {
                        lanes.add(new ArrayList<>());
                        return lanes.getLast();
                    })
                    .add(row);
        });
        return lanes;
    }

    String name() {
        return track.isEmpty() ? room : track;
    }

    boolean isWide(S row) {
        return wide.contains(row);
    }

    /** The slot that takes place at this moment; null in a gap. */
    @Nullable
    S at(Instant moment) {
        return all().stream()
                .filter(row -> !row.begins().isAfter(moment) && row.ends().isAfter(moment))
                .findFirst()
                .orElse(null);
    }

    /** When the next slot begins after this moment, or else the end of the day. */
    Instant next(Instant after, Instant end) {
        return all().stream()
                .map(row -> row.begins())
                .filter(begins -> begins.isAfter(after))
                .min(Comparator.naturalOrder())
                .orElse(end);
    }

    private List<S> all() {
        var all = new ArrayList<>(own);
        all.addAll(wide);
        return all;
    }
}
