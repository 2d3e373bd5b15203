package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.baselinecme.credit.papers.CertificatePaper;
import org.baselinecme.platform.print.PrintedPicture;
import org.baselinecme.platform.print.Printer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Logo and signature within the certificate. */
class CertificatePicturesTest {
    static final String PICTURE = picture();
    private static final Printer PRINTER = new Printer(CertificatePdfTest.templates());

    @AfterAll
    static void thePrinterRests() {
        PRINTER.close();
    }

    @Test
    void pictures_are_printed_as_they_were_uploaded() throws Exception {
        try (var document = Loader.loadPDF(CertificatePaper.printed(
                PRINTER,
                CertificatePdfTest.print("Ana Ruiz, RN", "Sepsis", 0, false),
                Map.of("logo", PICTURE, "signature", PICTURE),
                ""))) {
            var resources = document.getPage(0).getResources();
            var printed = new ArrayList<BufferedImage>();
            for (var name : resources.getXObjectNames())
                if (resources.getXObject(name) instanceof PDImageXObject picture) printed.add(picture.getImage());
            assertThat(printed).isNotEmpty().allSatisfy(picture -> {
                assertThat(new Color(picture.getRGB(39, 0))).isEqualTo(Color.WHITE);
                assertThat(new Color(picture.getRGB(20, 10))).isEqualTo(Color.BLACK);
            });
        }
    }

    /** A black stroke on white, as an office uploads it. */
    private static String picture() {
        try {
            var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
            var canvas = picture.createGraphics();
            canvas.setColor(Color.BLACK);
            canvas.fillRect(10, 5, 20, 10);
            var output = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", output);
            return PrintedPicture.address(new ByteArrayInputStream(output.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
