package org.baselinecme.platform.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints accessible documents for archiving: PDF/UA-1 and PDF/A-2a. A small pool of threads prints them, so that a burst of
 * requests does not hold many documents in memory; the parsed fonts are shared.
 */
@Component
public class Printer implements AutoCloseable {
    private static final int MOST_THREADS = 4;
    private static final int SMALLEST = 3;
    private static final Pattern ACCENT = Pattern.compile("accent-([0-9a-f]{6})\\.css");
    private static final String BASELINE = "#0e5a61";
    private static final int USUAL_SIZE = 65_536;
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final DocumentBuilderFactory XML = xml();
    private final ISpringTemplateEngine templates;
    private final ExecutorService threads;

    public Printer(ISpringTemplateEngine templates) {
        this.templates = templates;
        var count = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        threads = Executors.newFixedThreadPool(count, Printer::thread);
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Renders a template with its values as PDF; a character that no font has is printed as its code point. Call it outside
     * transactions: it takes tens of milliseconds.
     */
    public byte[] pdf(String template, Map<String, Object> shown) {
        return printed(template, shown, 0).content();
    }

    /** Renders the same on one page, in the largest of four sizes that fits; on more pages where even the smallest does not. */
    public byte[] onePage(String template, Map<String, Object> shown) {
        return smallest(template, shown).content();
    }

    /** The same where it fits on one page; empty where even the smallest size does not. */
    public Optional<byte[]> fitting(String template, Map<String, Object> shown) {
        var paper = smallest(template, shown);
        return paper.pages() > 1 ? Optional.empty() : Optional.of(paper.content());
    }

    private Paper smallest(String template, Map<String, Object> shown) {
        var paper = printed(template, shown, 0);
        for (var size = 1; paper.pages() > 1 && size <= SMALLEST; size++) paper = printed(template, shown, size);
        return paper;
    }

    private Paper printed(String template, Map<String, Object> shown, int size) {
        var values = new HashMap<>(shown);
        values.put("size", "size" + size);
        var page = Glyphs.page(templates.process(template, new Context(Locale.US, values)));
        try {
            return threads.submit(() -> TypedCharacters.printing(page, () -> rendered(page)))
                    .get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("not printed: " + template, broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while printing", stopped);
        }
    }

    private static Paper rendered(String page) throws Exception {
        var out = new ByteArrayOutputStream(USUAL_SIZE);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(SRGB);
            builder.useSVGDrawer(new SvgDrawer());
            builder.useProtocolsStreamImplementation(Printer::resource, "print", "http", "https", "file", "jar");
            PrintFonts.shared().register(builder, document, page);
            builder.withW3cDocument(parsed(page), null);
            builder.withProducer("Baseline");
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            uninterpolated(document);
            PdfMetadata.write(document);
            var pages = document.getNumberOfPages();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return new Paper(out.toByteArray(), pages);
        }
    }

    /**
     * Documents for archiving have no interpolated pictures. The style {@code image-rendering} says the same, but makes the PDF
     * library copy a picture without the parameters that decode it.
     */
    private static void uninterpolated(PDDocument document) throws IOException {
        for (var page : document.getPages())
            for (var name : page.getResources().getXObjectNames())
                if (page.getResources().getXObject(name) instanceof PDImageXObject picture)
                    picture.setInterpolate(false);
    }

    /** A document and how many pages it has. */
    private record Paper(byte[] content, int pages) {}

    private static Document parsed(String page) throws ParserConfigurationException, SAXException, IOException {
        return XML.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static DocumentBuilderFactory xml() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Creates a printer thread. With the platform's class loader, XML factories that the PDF library looks up for each document are
     * found without searching the class path.
     */
    private static Thread thread(Runnable work) {
        var thread = Thread.ofPlatform().name("printer-", 0).daemon().unstarted(work);
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        return thread;
    }

    /**
     * Returns a resource of the folder {@code print}; a document can load nothing from a file or another host. The style sheet
     * {@code accent-7a1f3d.css} is {@code accent.css} with this color.
     */
    private static FSStream resource(String address) {
        var name = address.substring(address.lastIndexOf('/') + 1).replaceFirst("^print:", "");
        var accent = ACCENT.matcher(name);
        var content = accent.matches() ? content("accent.css").replace(BASELINE, "#" + accent.group(1)) : content(name);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Reader getReader() {
                return new StringReader(content);
            }
        };
    }

    private static String content(String name) {
        try (var file = Objects.requireNonNull(Printer.class.getResourceAsStream("/print/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
