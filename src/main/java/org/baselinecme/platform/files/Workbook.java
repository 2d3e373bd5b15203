package org.baselinecme.platform.files;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of an Excel workbook (.xlsx) as lines of cells, as a person sees them. Formulas are not computed: their
 * stored values count.
 */
public final class Workbook {
    private static final int MOST_BYTES = 40_000_000;
    private static final int MOST_SHEET = 600_000_000;
    private static final int MOST_COLUMNS = 200;
    private static final int LETTERS = 26;
    private static final List<String> WANTED =
            List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml");

    private Workbook() {}

    /** Whether the content is an Excel workbook in the format of 2007 or later. */
    public static boolean isOne(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** The first sheet; {@link Refused} for another kind of file, a damaged one, and one that is too large. */
    public static FileLines lines(byte[] content) {
        try {
            var parts = parts(new ByteArrayInputStream(content), true);
            var sheet = parts.get(WorkbookParts.firstSheet(parts.get(WANTED.get(0)), parts.get(WANTED.get(1))));
            if (sheet == null) throw unreadable();
            var strings = WorkbookParts.strings(parts.get(WANTED.get(2)));
            var styles = WorkbookStyles.of(parts.get(WANTED.get(3)), parts.get(WANTED.get(0)));
            var rows = new ArrayList<FileLines.Line>();
            rows(reader(sheet), strings, styles, line -> {
                rows.add(line);
                if (rows.size() > FileLines.MOST)
                    throw new Refused(List.of(Objection.blocking("file-text.too-long", null, FileLines.MOST)));
                return true;
            });
            return new FileLines(rows);
        } catch (IOException | XMLStreamException | IndexOutOfBoundsException | NumberFormatException damaged) {
            throw unreadable();
        }
    }

    /**
     * Hands the lines of the first sheet over one by one, until {@code sink} wants no more. The texts that cells share are in memory, the
     * sheet is not.
     */
    static void stream(TableFile.Content content, Predicate<FileLines.Line> sink) {
        try {
            var parts = parts(content.open(), false);
            var path = WorkbookParts.firstSheet(parts.get(WANTED.get(0)), parts.get(WANTED.get(1)));
            var strings = WorkbookParts.strings(parts.get(WANTED.get(2)));
            var styles = WorkbookStyles.of(parts.get(WANTED.get(3)), parts.get(WANTED.get(0)));
            try (var zip = new ZipInputStream(content.open())) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                    if (entry.getName().equals(path)) {
                        rows(reader(new Measured(zip)), strings, styles, sink);
                        return;
                    }
            }
            throw unreadable();
        } catch (IOException | XMLStreamException | IndexOutOfBoundsException | NumberFormatException damaged) {
            throw unreadable();
        }
    }

    private static Refused unreadable() {
        return new Refused(List.of(Objection.blocking("file-text.workbook", null)));
    }

    /** The parts of the workbook that are read, by path; together no larger than any report. */
    private static Map<String, byte[]> parts(InputStream content, boolean sheets) throws IOException {
        var found = new HashMap<String, byte[]>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(content)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (!WANTED.contains(name) && !(sheets && name.matches("xl/worksheets/[\\w.-]{1,80}"))) continue;
                var part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0)
                    throw new Refused(List.of(Objection.blocking("file-text.too-long", null, FileLines.MOST)));
                found.put(name, part);
            }
        }
        return found;
    }

    private static void rows(
            XMLStreamReader reader, List<String> strings, WorkbookStyles styles, Predicate<FileLines.Line> sink)
            throws XMLStreamException {
        var number = 0L;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT
                    || !reader.getLocalName().equals("row")) continue;
            var written = reader.getAttributeValue(null, "r");
            number = written == null ? number + 1 : Long.parseLong(written);
            if (!sink.test(new FileLines.Line(number, cells(reader, strings, styles)))) return;
        }
    }

    private static List<String> cells(XMLStreamReader reader, List<String> strings, WorkbookStyles styles)
            throws XMLStreamException {
        var cells = new ArrayList<String>();
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("row")) break;
            if (event != XMLStreamReader.START_ELEMENT || !reader.getLocalName().equals("c")) continue;
            var column = column(reader.getAttributeValue(null, "r"), cells.size());
            while (cells.size() < column) cells.add("");
            cells.add(cell(reader, strings, styles).strip());
        }
        return cells;
    }

    /** The index of a cell such as B7. */
    private static int column(@Nullable String name, int next) {
        if (name == null) return next;
        var column = 0;
        for (var i = 0; i < name.length() && Character.isUpperCase(name.charAt(i)); i++)
            column = Math.min(column, MOST_COLUMNS) * LETTERS + name.charAt(i) - 'A' + 1;
        if (column < 1 || column > MOST_COLUMNS) throw unreadable();
        return Math.max(column - 1, next);
    }

    private static String cell(XMLStreamReader reader, List<String> strings, WorkbookStyles styles)
            throws XMLStreamException {
        var type = reader.getAttributeValue(null, "t");
        var style = reader.getAttributeValue(null, "s");
        var text = new StringBuilder();
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals("c")) break;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            if (reader.getLocalName().equals("v") || reader.getLocalName().equals("t"))
                text.append(reader.getElementText());
        }
        if (text.isEmpty()) return "";
        if ("s".equals(type)) return strings.get(Integer.parseInt(text.toString()));
        if ("b".equals(type)) return text.toString().equals("1") ? "TRUE" : "FALSE";
        return type == null || type.equals("n") ? styles.shown(text.toString(), style) : text.toString();
    }

    /** A reader that resolves nothing outside the part. */
    static XMLStreamReader reader(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) throw new XMLStreamException("missing part");
        return reader(new ByteArrayInputStream(part));
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }

    /** The sheet of a workbook as it is unpacked: a small file can hold an endless one. */
    private static final class Measured extends FilterInputStream {
        private long left = MOST_SHEET;

        Measured(InputStream sheet) {
            super(sheet);
        }

        @Override
        public int read() throws IOException {
            if (--left < 0) throw new IOException("too large");
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = super.read(into, offset, length);
            left -= count;
            if (left < 0) throw new IOException("too large");
            return count;
        }
    }
}
