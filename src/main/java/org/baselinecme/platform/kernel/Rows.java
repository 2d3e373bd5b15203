package org.baselinecme.platform.kernel;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;

/**
 * Maps rows to records by the names of their columns ({@code starts_on} to {@code startsOn}), typed ids, enums, instants
 * and arrays (as lists or sets) included. For {@code JdbcClient}: {@code query(Rows.of(Row.class)).list()} holds no nulls, which {@code query(Row.class)}
 * cannot promise to the null checker.
 */
public final class Rows {
    private static final Map<Class<?>, RowMapper<?>> MAPPERS = new ConcurrentHashMap<>();

    private static final DefaultConversionService CONVERSIONS = conversions();

    private Rows() {}

    /** The mapper of a record, or of a single column where {@code type} is a simple value. */
    @SuppressWarnings("unchecked")
    public static <T> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) MAPPERS.computeIfAbsent(type, Rows::mapper);
    }

    private static RowMapper<?> mapper(Class<?> type) {
        return BeanUtils.isSimpleValueType(type)
                ? new SingleColumnRowMapper<>(type)
                : RecordMapper.of(type, CONVERSIONS);
    }

    private static DefaultConversionService conversions() {
        var conversions = new DefaultConversionService();
        conversions.addConverter(new SqlArrays(conversions));
        return conversions;
    }

    /** Converts an SQL array to a collection of the wanted elements. */
    private record SqlArrays(DefaultConversionService conversions) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(Array.class, List.class), new ConvertiblePair(Array.class, Set.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
            if (!(source instanceof Array array)) return null;
            try {
                return conversions.convert(Arrays.asList((Object[]) array.getArray()), targetType);
            } catch (SQLException unreadable) {
                throw new IllegalArgumentException(unreadable);
            }
        }
    }
}
