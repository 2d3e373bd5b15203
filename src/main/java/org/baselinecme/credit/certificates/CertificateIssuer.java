package org.baselinecme.credit.certificates;

import java.util.Objects;
import org.baselinecme.credit.papers.CertificateContent;
import org.baselinecme.office.office.Accent;
import org.baselinecme.office.office.Brandings;
import org.baselinecme.office.office.Signatories;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.print.Glyphs;
import org.springframework.stereotype.Component;

/** What certificates show of the office: logo, address, who signs, and where they are verified. */
@Component
class CertificateIssuer {
    private final Brandings brandings;
    private final Signatories signatories;
    private final Addresses addresses;

    CertificateIssuer(Brandings brandings, Signatories signatories, Addresses addresses) {
        this.brandings = brandings;
        this.signatories = signatories;
        this.addresses = addresses;
    }

    CertificateContent.Issuer of(String number) {
        var branding = brandings.current();
        var signatory = signatories.current();
        return new CertificateContent.Issuer(
                number,
                Glyphs.printed(branding.address()),
                Objects.toString(branding.logo(), ""),
                Glyphs.printed(signatory.name()),
                Glyphs.printed(signatory.title()),
                Objects.toString(signatory.signature(), ""));
    }

    /** The color of documents, six hexadecimal digits; empty where none is set that can be read on white. */
    String accent() {
        return brandings
                .current()
                .color()
                .filter(Accent::isLegible)
                .map(Accent::digits)
                .orElse("");
    }

    /** The page on which anyone can verify a certificate, or with nothing after it any certificate. */
    String verification(String after) {
        return addresses.absolute("/verify" + after);
    }
}
