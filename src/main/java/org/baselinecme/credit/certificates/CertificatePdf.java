package org.baselinecme.credit.certificates;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Attachment;
import org.baselinecme.platform.print.Glyphs;
import org.baselinecme.platform.print.Printer;
import org.baselinecme.platform.web.QrCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders certificates and transcripts as PDF. */
@Component
class CertificatePdf {
    private static final int MOST_SESSIONS = 8;
    private final Printer printer;

    CertificatePdf(Printer printer) {
        this.printer = printer;
    }

    /** On one page; a long list of sessions continues on others. */
    byte[] of(CertificateContent print) {
        return printed(printer, print);
    }

    static byte[] printed(Printer printer, CertificateContent print) {
        Map<String, Object> shown = Map.of("print", print, "code", QrCode.of(print.address()));
        return print.sessions().size() > MOST_SESSIONS
                ? printer.pdf("print/certificate", shown)
                : printer.onePage("print/certificate", shown);
    }

    /** {@link Refused} for a name that cannot be printed, in the words of a certificate. */
    Attachment of(Transcript transcript) {
        var missing = Glyphs.missing(transcript.name());
        Refused.ifAny(missing.isEmpty() ? List.of() : List.of(Certificates.unprintable(missing, "/profile")));
        return new Attachment(
                "transcript-" + transcript.days().from() + "-"
                        + transcript.days().to() + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                printer.pdf("print/transcript", Map.of("page", transcript.printed())));
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
