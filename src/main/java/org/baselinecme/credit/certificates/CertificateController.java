package org.baselinecme.credit.certificates;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a certificate, and its file. */
@Controller
@RequestMapping("/certificates")
class CertificateController {
    private final Certificates certificates;
    private final CertificateDocuments documents;

    CertificateController(Certificates certificates, CertificateDocuments documents) {
        this.certificates = certificates;
        this.documents = documents;
    }

    @GetMapping("/{serial}")
    String show(Me me, @PathVariable Serial serial, Model model) {
        model.addAttribute("page", certificates.page(me, serial));
        return "certificates/show";
    }

    /** Redirects from a claim, whose page does not have the serial. */
    @GetMapping("/of/{claim}")
    String of(Me me, @PathVariable String claim) {
        UUID id = NotFound.unlessUuid(claim);
        return "redirect:/certificates/" + certificates.ofClaim(me, id);
    }

    @GetMapping("/{serial}/certificate.pdf")
    ResponseEntity<byte[]> print(Me me, @PathVariable Serial serial) {
        var file = documents.of(me, serial);
        return ResponseEntity.ok()
                .eTag(file.tag())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .headers(CertificatePdf.attachment(file.attachment()))
                .body(file.content());
    }
}
