package org.baselinecme.platform.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * One condition on a column: one of its codes, or its first or last day. In an address, {@code profession=NURSE} is one code,
 * {@code profession=!NURSE} any other, and {@code starts-from} and {@code starts-until} are days.
 *
 * @param value a code or an ISO date
 */
record ListFilter(ListColumn column, Kind kind, String value) {
    private static final int MOST = 20;
    private static final int LONGEST = 100;
    private static final String NOT = "!";

    /** How the column is compared with the value. */
    enum Kind {
        IS,
        IS_NOT,
        FROM,
        UNTIL
    }

    /** The filters of a column in an address. */
    static Stream<ListFilter> of(ListColumn column, MultiValueMap<String, String> address) {
        return column.type().isRange()
                ? Stream.concat(day(column, Kind.FROM, address), day(column, Kind.UNTIL, address))
                : values(column.key(), address).distinct().map(value -> code(column, value));
    }

    private static ListFilter code(ListColumn column, String value) {
        return value.startsWith(NOT)
                ? new ListFilter(column, Kind.IS_NOT, value.substring(NOT.length()))
                : new ListFilter(column, Kind.IS, value);
    }

    private static Stream<ListFilter> day(ListColumn column, Kind kind, MultiValueMap<String, String> address) {
        return values(name(column, kind), address)
                .limit(1)
                .filter(text -> ValueType.DAY.parse(text).isPresent())
                .map(text -> new ListFilter(column, kind, text));
    }

    private static Stream<String> values(String name, MultiValueMap<String, String> address) {
        return address.getOrDefault(name, List.of()).stream()
                .map(value -> value == null ? "" : value.strip())
                .filter(value -> !value.isEmpty() && !value.equals(NOT) && value.length() <= LONGEST)
                .filter(value -> ValueType.TEXT.parse(value).isPresent())
                .limit(MOST);
    }

    /** The name of its parameter. */
    static String name(ListColumn column, Kind kind) {
        return switch (kind) {
            case IS, IS_NOT -> column.key();
            case FROM -> column.key() + "-from";
            case UNTIL -> column.key() + "-until";
        };
    }

    ListParameter parameter() {
        return new ListParameter(name(column, kind), kind == Kind.IS_NOT ? NOT + value : value);
    }

    /** The day of a first or last day. */
    LocalDate date() {
        return LocalDate.parse(value);
    }
}
