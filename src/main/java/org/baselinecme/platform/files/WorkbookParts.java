package org.baselinecme.platform.files;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a workbook beside its sheets: which sheet is the first, and the texts of cells. */
final class WorkbookParts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WorkbookParts() {}

    /** The path of the first visible sheet. */
    static String firstSheet(byte @Nullable [] workbook, byte @Nullable [] relations) throws XMLStreamException {
        var id = "";
        var reader = Workbook.reader(workbook);
        while (reader.hasNext() && id.isEmpty())
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("sheet")
                    && (reader.getAttributeValue(null, "state") == null
                            || reader.getAttributeValue(null, "state").equals("visible")))
                id = reader.getAttributeValue(RELATIONS, "id");
        reader = Workbook.reader(relations);
        while (reader.hasNext())
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")
                    && reader.getAttributeValue(null, "Id").equals(id)) {
                var target = reader.getAttributeValue(null, "Target");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        return "";
    }

    /** The texts that cells refer to by number, without the readings of Japanese words. */
    static List<String> strings(byte @Nullable [] part) throws XMLStreamException {
        var found = new ArrayList<String>();
        if (part == null) return found;
        var reader = Workbook.reader(part);
        var text = new StringBuilder();
        var reading = false;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event != XMLStreamReader.START_ELEMENT && event != XMLStreamReader.END_ELEMENT) continue;
            var starts = event == XMLStreamReader.START_ELEMENT;
            switch (reader.getLocalName()) {
                case "si" -> {
                    if (!starts) found.add(text.toString());
                    text.setLength(0);
                }
                case "rPh" -> reading = starts;
                case "t" -> {
                    if (starts && !reading) text.append(reader.getElementText());
                }
                default -> {}
            }
        }
        return found;
    }
}
