package org.baselinecme.platform.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a workbook are shown: a date and time is a number of days, and only its format says so.
 *
 * @param formats the format of each style; empty for plain numbers
 * @param first the day with the number 0
 */
record WorkbookStyles(List<String> formats, LocalDate first) {
    private static final LocalDate WINDOWS = LocalDate.of(1899, 12, 30);
    private static final LocalDate MAC = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final long DAY = 86_400;
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;

    /** The formats that are not written into the file, by number. */
    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(14, "m/d/yy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm"),
            Map.entry(19, "h:mm:ss"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "m/d/yy h:mm"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"));

    static WorkbookStyles of(byte @Nullable [] styles, byte @Nullable [] workbook) throws XMLStreamException {
        var mac = false;
        var book = Workbook.reader(workbook);
        while (book.hasNext())
            if (book.next() == XMLStreamReader.START_ELEMENT
                    && book.getLocalName().equals("workbookPr"))
                mac = List.of("1", "true").contains(String.valueOf(book.getAttributeValue(null, "date1904")));
        return new WorkbookStyles(styles == null ? List.of() : formats(styles), mac ? MAC : WINDOWS);
    }

    private static List<String> formats(byte[] styles) throws XMLStreamException {
        var named = new HashMap<>(KNOWN);
        var found = new ArrayList<String>();
        var cells = false;
        var reader = Workbook.reader(styles);
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("cellXfs")) cells = false;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            var id = reader.getAttributeValue(null, "numFmtId");
            switch (reader.getLocalName()) {
                case "numFmt" -> named.put(Integer.valueOf(id), plain(reader.getAttributeValue(null, "formatCode")));
                case "cellXfs" -> cells = true;
                case "xf" -> {
                    if (cells) found.add(id == null ? "" : named.getOrDefault(Integer.valueOf(id), ""));
                }
                default -> {}
            }
        }
        return found;
    }

    /** The part of a format for positive numbers, without texts, colors and languages; empty if it shows no date or time. */
    private static String plain(String format) {
        var text = format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\\\.|_.", "")
                .replaceAll("\\[(?!h+]|m+]|s+])[^\\]]*\\]", "");
        var first = text.contains(";") ? text.substring(0, text.indexOf(';')) : text;
        return first.contains("general") || !first.matches(".*[ymdhs].*") || first.contains("e+") ? "" : first;
    }

    /** A number as text: dates as 2026-03-01 08:00:00, times and durations as 8:00:00, others as they are. */
    String shown(String number, @Nullable String style) {
        var format =
                style == null || Integer.parseInt(style) >= formats.size() ? "" : formats.get(Integer.parseInt(style));
        var value = new BigDecimal(number);
        if (format.isEmpty() || value.signum() < 0 || value.precision() - value.scale() > 7) return plain(value);
        var seconds =
                value.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        var dated = format.matches(".*[yd].*") || seconds >= DAY && !format.contains("[");
        var timed = format.matches(".*[hs].*") || format.contains("[m");
        if (!dated) return "%d:%02d:%02d".formatted(seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE);
        var day = first.plusDays(seconds / DAY);
        return timed || seconds % DAY != 0
                ? SHOWN.format(day.atStartOfDay().plusSeconds(seconds % DAY))
                : day.toString();
    }

    private static String plain(BigDecimal value) {
        return value.setScale(Math.min(value.scale(), 9), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
