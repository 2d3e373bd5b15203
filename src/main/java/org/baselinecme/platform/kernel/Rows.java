package org.baselinecme.platform.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;

/**
 * Maps rows to records by the names of their columns ({@code starts_on} to {@code startsOn}), typed ids, enums and instants
 * included. For {@code JdbcClient}: {@code query(Rows.of(Row.class)).list()} holds no nulls, which {@code query(Row.class)}
 * cannot promise to the null checker.
 */
public final class Rows {
    private static final Map<Class<?>, RowMapper<?>> MAPPERS = new ConcurrentHashMap<>();

    private Rows() {}

    /** The mapper of a record, or of a single column where {@code type} is a simple value. */
    @SuppressWarnings("unchecked")
    public static <T> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) MAPPERS.computeIfAbsent(type, Rows::mapper);
    }

    private static RowMapper<?> mapper(Class<?> type) {
        return BeanUtils.isSimpleValueType(type)
                ? new SingleColumnRowMapper<>(type)
                : new SimplePropertyRowMapper<>(type);
    }
}
