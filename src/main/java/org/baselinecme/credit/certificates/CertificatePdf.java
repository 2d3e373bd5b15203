package org.baselinecme.credit.certificates;

import java.util.List;
import java.util.Map;
import org.baselinecme.credit.papers.CertificateContent;
import org.baselinecme.credit.papers.CertificatePaper;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Attachment;
import org.baselinecme.platform.print.Glyphs;
import org.baselinecme.platform.print.Printer;
import org.baselinecme.platform.print.StoredPictures;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders certificates and transcripts as PDF. */
@Component
class CertificatePdf {
    private final Printer printer;
    private final StoredPictures pictures;
    private final CertificateIssuer issuer;

    CertificatePdf(Printer printer, StoredPictures pictures, CertificateIssuer issuer) {
        this.issuer = issuer;
        this.printer = printer;
        this.pictures = pictures;
    }

    /** On one page, whatever it says. */
    byte[] of(CertificateContent print) {
        var shown = print.issuer();
        return CertificatePaper.printed(
                printer, print, shown == null ? Map.of() : pictures.of(shown.pictures()), issuer.accent());
    }

    /** {@link Refused} for a name that cannot be printed, in the words of a certificate. */
    Attachment of(Transcript transcript) {
        var missing = Glyphs.missing(transcript.name());
        Refused.ifAny(missing.isEmpty() ? List.of() : List.of(Certificates.unprintable(missing, "/profile")));
        var office = issuer.of("");
        return new Attachment(
                "transcript-" + transcript.days().from() + "-"
                        + transcript.days().to() + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                printer.pdf(
                        "print/transcript",
                        Map.of(
                                "page",
                                transcript.printed(),
                                "issuer",
                                office,
                                "accent",
                                issuer.accent(),
                                "verify",
                                issuer.verification(""),
                                "pictures",
                                pictures.of(office.pictures()))));
    }

    static ResponseEntity<byte[]> download(Attachment file) {
        return ResponseEntity.ok().headers(attachment(file)).body(file.content());
    }

    static HttpHeaders attachment(Attachment file) {
        var headers = new HttpHeaders();
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(file.name()).build());
        headers.setContentType(MediaType.parseMediaType(file.mediaType()));
        return headers;
    }
}
