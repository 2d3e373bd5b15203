package org.baselinecme.platform.kernel;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Makes a record of a row. It does what Spring's {@code SimplePropertyRowMapper} does for records, without asking the driver for types that the
 * driver doesn't know: each such question is an exception with a formatted message, for every column of every row (decision 0064).
 */
final class RecordMapper<T> implements RowMapper<T> {
    private static final Set<Class<?>> ASKED_FOR =
            Set.of(LocalDate.class, LocalTime.class, LocalDateTime.class, OffsetDateTime.class);
    private final Constructor<T> constructor;
    private final List<Part> parts;

    private RecordMapper(Constructor<T> constructor, List<Part> parts) {
        this.constructor = constructor;
        this.parts = parts;
    }

    /** The mapper of a record; values that the driver does not deliver as they are wanted are converted. */
    static <T> RecordMapper<T> of(Class<T> type, ConversionService conversions) {
        var constructor = BeanUtils.getResolvableConstructor(type);
        var names = BeanUtils.getParameterNames(constructor);
        var parts = new Part[names.length];
        for (int i = 0; i < names.length; i++)
            parts[i] = Part.of(names[i], new TypeDescriptor(new MethodParameter(constructor, i)), conversions);
        return new RecordMapper<>(constructor, List.of(parts));
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        var values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) values[i] = parts.get(i).read(row);
        return BeanUtils.instantiateClass(constructor, values);
    }

    /** A component of the record and the column it is read from. */
    private record Part(
            String column,
            String name,
            TypeDescriptor type,
            ConversionService conversions,
            @Nullable Constructor<?> typedId) {
        static Part of(String name, TypeDescriptor type, ConversionService conversions) {
            var column = JdbcUtils.convertPropertyNameToUnderscoreName(name);
            return new Part(column, name, type, conversions, typedId(type.getType()));
        }

        /** The constructor of a record that is nothing but a uuid, or null. */
        private static @Nullable Constructor<?> typedId(Class<?> type) {
            if (!type.isRecord()) return null;
            return Arrays.stream(type.getDeclaredConstructors())
                    .filter(one -> Arrays.equals(one.getParameterTypes(), new Class<?>[] {UUID.class}))
                    .peek(one -> one.setAccessible(true))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        Object read(ResultSet row) throws SQLException {
            int at = index(row);
            var wanted = type.getType();
            if (wanted == String.class) return row.getString(at);
            if (wanted == Instant.class) {
                var moment = row.getObject(at, OffsetDateTime.class);
                return moment == null ? null : moment.toInstant();
            }
            if (ASKED_FOR.contains(wanted)) return row.getObject(at, wanted);
            return converted(row.getObject(at));
        }

        private @Nullable Object converted(@Nullable Object value) {
            if (typedId != null && value instanceof UUID id) return BeanUtils.instantiateClass(typedId, id);
            return type.getObjectType().isInstance(value) ? value : conversions.convert(value, type);
        }

        private int index(ResultSet row) throws SQLException {
            try {
                return row.findColumn(column);
            } catch (SQLException otherwise) {
                return row.findColumn(name);
            }
        }
    }
}
