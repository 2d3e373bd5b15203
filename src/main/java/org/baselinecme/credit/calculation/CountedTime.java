package org.baselinecme.credit.calculation;

import jakarta.persistence.AttributeConverter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.TimeInterval;

/**
 * Converts the time an award counts to the text of a PostgreSQL multirange. Both directions use the same format, as
 * Hibernate copies a value by converting it to the column and back.
 */
public class CountedTime implements AttributeConverter<List<TimeInterval>, String> {
    private static final Pattern RANGE = Pattern.compile("\\[\"([^\"]+)\",\"([^\"]+)\"\\)");
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    @Override
    public String convertToDatabaseColumn(List<TimeInterval> intervals) {
        return text(intervals);
    }

    @Override
    public List<TimeInterval> convertToEntityAttribute(String multirange) {
        return intervals(multirange);
    }

    /** The multirange of these intervals. */
    public static String text(Collection<TimeInterval> intervals) {
        return intervals.stream()
                .map(interval -> "[\"%s\",\"%s\")".formatted(moment(interval.from()), moment(interval.until())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atOffset(ZoneOffset.UTC));
    }

    /** The intervals of a multirange. */
    public static List<TimeInterval> intervals(String multirange) {
        return RANGE.matcher(multirange)
                .results()
                .map(range -> new TimeInterval(
                        OffsetDateTime.parse(range.group(1), MOMENT).toInstant(),
                        OffsetDateTime.parse(range.group(2), MOMENT).toInstant()))
                .toList();
    }
}
