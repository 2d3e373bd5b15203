package org.baselinecme.platform.lists;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the values of a column are. */
public enum ValueType {
    TEXT,
    /** One of some codes. */
    CHOICE,
    /** Some of some codes: an array of text in SQL; read as the codes with semicolons between. */
    SEVERAL,
    NUMBER,
    DAY,
    MOMENT;

    private static final int DIGITS = 30;
    private static final int DIGITS_OF_LONG = 19;

    /** Reads a value; null where there is none. */
    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case TEXT, CHOICE -> row.getString(column);
            case SEVERAL -> {
                var codes = row.getArray(column);
                yield codes == null ? null : String.join("; ", (String[]) codes.getArray());
            }
            case NUMBER -> row.getBigDecimal(column);
            case DAY -> row.getObject(column, LocalDate.class);
            case MOMENT -> {
                var at = row.getObject(column, OffsetDateTime.class);
                yield at == null ? null : at.toInstant();
            }
        };
    }

    /** Reads a value from an address; empty for what is no such value. */
    Optional<Object> parse(String text) {
        try {
            return switch (this) {
                case TEXT, CHOICE, SEVERAL -> text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
                case NUMBER ->
                    Optional.of(new BigDecimal(text))
                            .filter(number -> Math.abs(number.scale()) < DIGITS && number.precision() < DIGITS)
                            .map(number -> number);
                case DAY ->
                    Optional.of(LocalDate.parse(text))
                            .filter(ValueType::isStorable)
                            .map(day -> day);
                case MOMENT ->
                    Optional.of(Instant.parse(text).atOffset(ZoneOffset.UTC))
                            .filter(at -> isStorable(at.toLocalDate()))
                            .map(OffsetDateTime::toInstant);
            };
        } catch (DateTimeException | NumberFormatException noValue) {
            return Optional.empty();
        }
    }

    /** PostgreSQL's days end before Java's. */
    private static boolean isStorable(LocalDate day) {
        return day.getYear() > 0 && day.getYear() < 10_000;
    }

    /** A value as a parameter of a statement. */
    static Object bound(Object value) {
        return switch (value) {
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            // a whole number is compared by an index on whole numbers, a decimal one is not
            case BigDecimal number
            when number.scale() == 0 && number.precision() < DIGITS_OF_LONG -> number.longValue();
            default -> value;
        };
    }

    boolean isNumeric() {
        return this == NUMBER;
    }

    /** Whether it is filtered by a first and a last day. */
    boolean isRange() {
        return this == DAY || this == MOMENT;
    }
}
