package org.baselinecme.platform.lists;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an Excel workbook (ISO/IEC 29500), written as they come. Days, moments and numbers are values that Excel computes
 * with; moments are those of the office's clocks. Text is stored as text, which Excel never takes for a formula.
 */
final class WorkbookLines implements FileRows {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final int DIGITS = 9;
    private static final int LONGEST = 32_767;
    private static final int HEAD = 1;
    private static final int DAY = 2;
    private static final int MOMENT = 3;
    private final ZipOutputStream zip;
    private final Writer sheet;
    private final List<ListColumn> columns;
    private final ListWords words;
    private int count;

    WorkbookLines(OutputStream out, List<ListColumn> columns, ListWords words) throws IOException {
        this.zip = new ZipOutputStream(out);
        this.sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.columns = columns;
        this.words = words;
        for (var part : WorkbookFrame.PARTS.entrySet()) put(part);
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        sheet.write(WorkbookFrame.SHEET);
        sheet.write("<row>");
        for (var column : columns) text(column.file(), HEAD);
        sheet.write("</row>");
    }

    private void put(Map.Entry<String, String> part) throws IOException {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void accept(ListRow row) {
        try {
            sheet.write("<row>");
            for (var column : columns) cell(words.filed(column, row.value(column)));
            sheet.write("</row>");
            count++;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void cell(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> sheet.write("<c/>");
            case BigDecimal number -> number(number, 0);
            case LocalDate day -> number(days(day), DAY);
            case Instant at -> number(moment(at), MOMENT);
            default -> text(value.toString(), 0);
        }
    }

    private static BigDecimal days(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day));
    }

    private BigDecimal moment(Instant at) {
        var local = LocalDateTime.ofInstant(at, words.scope().format().zone());
        var seconds = BigDecimal.valueOf(local.toLocalTime().toSecondOfDay());
        return days(local.toLocalDate()).add(seconds.divide(SECONDS_A_DAY, DIGITS, RoundingMode.HALF_UP));
    }

    private void number(BigDecimal number, int style) throws IOException {
        sheet.write(style == 0 ? "<c><v>" : "<c s=\"" + style + "\"><v>");
        sheet.write(number.toPlainString());
        sheet.write("</v></c>");
    }

    private void text(String text, int style) throws IOException {
        sheet.write("<c s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        var end = Math.min(text.length(), LONGEST);
        for (var i = 0; i < end; i++) sign(text.charAt(i));
        sheet.write("</t></is></c>");
    }

    /** Control characters don't exist in XML. */
    private void sign(char sign) throws IOException {
        switch (sign) {
            case '&' -> sheet.write("&amp;");
            case '<' -> sheet.write("&lt;");
            case '>' -> sheet.write("&gt;");
            case '\uFFFE', '\uFFFF' -> {}
            default -> {
                if (sign >= ' ' || sign == '\n' || sign == '\t') sheet.write(sign);
            }
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        sheet.write("</sheetData></worksheet>");
        sheet.flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
