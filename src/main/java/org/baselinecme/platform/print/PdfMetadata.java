package org.baselinecme.platform.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/**
 * The XMP metadata of a PDF/UA-1 and PDF/A-2a document, equal to its information dictionary (ISO 19005-2, 6.6.2). The library
 * can write them too, by reflection over its annotations for each schema, which takes an eighth of the time of a certificate.
 */
final class PdfMetadata {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String ALTERNATIVE = "<rdf:Alt><rdf:li xml:lang=\"x-default\">";
    private static final String ALTERNATIVE_END = "</rdf:li></rdf:Alt>";
    private static final String TEMPLATE = template();

    private PdfMetadata() {}

    static void write(PDDocument document) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(text(document.getDocumentInformation()).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    static String text(PDDocumentInformation information) {
        var created = (GregorianCalendar) information.getCreationDate();
        var values = Map.of(
                "created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created.toZonedDateTime()),
                "producer", escaped(information.getProducer()),
                "creator", element("creator", "<rdf:Seq><rdf:li>", information.getAuthor(), "</rdf:li></rdf:Seq>"),
                "title", element("title", ALTERNATIVE, information.getTitle(), ALTERNATIVE_END),
                "description", element("description", ALTERNATIVE, information.getSubject(), ALTERNATIVE_END));
        return PLACE.matcher(TEMPLATE)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
    }

    private static String element(String name, String start, @Nullable String text, String end) {
        return text == null ? "" : "<dc:%s>%s%s%s</dc:%s>".formatted(name, start, escaped(text), end, name);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template() {
        try (var file = Objects.requireNonNull(PdfMetadata.class.getResourceAsStream("/print/metadata.xml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
