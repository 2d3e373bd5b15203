package org.baselinecme.platform.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/**
 * Prints documents that can be read aloud and kept: PDF/UA-1 and PDF/A-2a. A few threads of the platform do it, each with
 * fonts of its own, parsed once; on the many threads of requests they would be parsed again and again.
 */
@Component
public class Printer implements AutoCloseable {
    private static final int MOST_THREADS = 4;
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final ISpringTemplateEngine templates;
    private final ExecutorService threads;
    private final ThreadLocal<FontSet> fonts = ThreadLocal.withInitial(FontSet::new);

    public Printer(ISpringTemplateEngine templates) {
        this.templates = templates;
        var count = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name("printer-", 0).daemon().factory());
        XRLog.setLoggingEnabled(false);
    }

    /** A template with what it shows, as PDF. Never called within a transaction: it takes its time. */
    public byte[] pdf(String template, Map<String, Object> shown) {
        var page = templates.process(template, new Context(Locale.US, shown));
        try {
            return threads.submit(() -> rendered(page)).get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("not printed: " + template, broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while printing", stopped);
        }
    }

    private byte[] rendered(String page) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(SRGB);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useProtocolsStreamImplementation(Printer::own, "print", "http", "https", "file", "jar");
            fonts.get().lend(builder, document);
            builder.withHtmlContent(page, null);
            builder.withProducer("Baseline");
            builder.toStream(out);
            builder.run();
        }
        return out.toByteArray();
    }

    /** Whatever a document names comes out of our own folder, and never from a file or another host. */
    private static FSStream own(String address) {
        var name = address.substring(address.lastIndexOf('/') + 1).replaceFirst("^print:", "");
        var file = Objects.requireNonNull(Printer.class.getResourceAsStream("/print/" + name), address);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return file;
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(file, StandardCharsets.UTF_8);
            }
        };
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
