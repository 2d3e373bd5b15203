package org.baselinecme.credit.certificates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.print.PrintedPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The logo and the signature of a certificate. */
@Component
class CertificatePictures {
    private final Files files;

    CertificatePictures(Files files) {
        this.files = files;
    }

    /** Addresses by name; pictures that the certificate does not have are left out. */
    Map<String, String> of(CertificateContent.@Nullable Issuer issuer) {
        if (issuer == null) return Map.of();
        return Map.of("logo", issuer.logo(), "signature", issuer.signature()).entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> picture(one.getValue())));
    }

    private String picture(String id) {
        try (var content = files.open(UUID.fromString(id)).getInputStream()) {
            return PrintedPicture.address(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
