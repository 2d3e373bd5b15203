package org.baselinecme.credit.certificates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Attachment;
import org.baselinecme.platform.print.Glyphs;
import org.baselinecme.platform.print.Printer;
import org.baselinecme.platform.print.StoredPictures;
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
        return printed(printer, print, shown == null ? Map.of() : pictures.of(shown.pictures()));
    }

    /**
     * With as much about the sessions as fits on a page: a table, their titles, or their number.
     *
     * @param pictures addresses of {@code logo} and {@code signature}, where it has them
     */
    static byte[] printed(Printer printer, CertificateContent print, Map<String, String> pictures) {
        var shown = new HashMap<String, Object>(
                Map.of("print", print, "code", QrCode.of(print.address()), "pictures", pictures));
        for (var list : SessionList.values()) {
            if (!list.suits(print.sessions().size())) continue;
            shown.put("list", list);
            var paper = printer.fitting("print/certificate", shown);
            if (paper.isPresent()) return paper.get();
        }
        return printer.onePage("print/certificate", shown);
    }

    /** How sessions are listed. */
    enum SessionList {
        TABLE,
        TITLES,
        NUMBER;

        private boolean suits(int sessions) {
            return this != TABLE || sessions <= MOST_SESSIONS;
        }

        public boolean isTable() {
            return this == TABLE;
        }

        public boolean isTitled() {
            return this == TITLES;
        }
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
