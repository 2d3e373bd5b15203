package org.baselinecme.credit.certificates;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.baselinecme.credit.certificates.VerificationResult.NameAsked;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Anyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies certificates for the public by their serial. */
@Service
@Transactional
public class Verification {
    private final CertificateQueries queries;
    private final VerificationThrottle lookups;
    private final Office office;

    Verification(CertificateQueries queries, VerificationThrottle lookups, Office office) {
        this.queries = queries;
        this.lookups = lookups;
        this.office = office;
    }

    /** Verifies a serial; the name is omitted if the learner hides it. */
    @Anyone
    VerificationResult of(Serial serial, String address) {
        if (!lookups.admits(address)) return new VerificationResult.TooMany();
        return queries.find(serial).map(issued -> known(issued, "")).orElse(new VerificationResult.Unknown());
    }

    /** The same with an entered name; attempts are also limited by serial. */
    @Anyone
    VerificationResult of(Serial serial, String name, String address) {
        if (!lookups.admits(address) || !lookups.admitsName(serial)) return new VerificationResult.TooMany();
        return queries.find(serial).map(issued -> known(issued, name)).orElse(new VerificationResult.Unknown());
    }

    private VerificationResult known(IssuedCertificate issued, String typed) {
        var provider = office.provider();
        var moments = office.moments();
        var revision = issued.revision();
        var asked = issued.named() ? asked(revision.name(), typed) : NameAsked.NOT;
        var shown = issued.named() && (!issued.nameHidden() || asked == NameAsked.MATCHES);
        var reversed = issued.awards().reversedAt();
        return new VerificationResult.Known(
                issued.serial().toString(),
                issued.participation(),
                shown ? revision.name() : null,
                issued.named(),
                asked,
                issued.subject().title(),
                provider.name(),
                issued.subject().when(moments),
                queries.awarded(issued.claim()),
                dated(issued.at(), moments),
                revision.number(),
                revision.number() == 1 ? null : dated(revision.at(), moments),
                reversed == null ? null : dated(reversed, moments),
                issued.awards().reissued());
    }

    private static NameAsked asked(String name, String typed) {
        if (typed.isBlank()) return NameAsked.NOT;
        var wanted = plain(typed);
        var bare = plain(name.replaceFirst(",.*", ""));
        return wanted.equals(plain(name)) || wanted.equals(bare) ? NameAsked.MATCHES : NameAsked.DIFFERS;
    }

    /** Letters and digits only, without accents, titles and small differences in spelling. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace("ø", "o")
                .replace("ß", "ss")
                .replaceFirst("^\\s*(dr|prof)\\b\\.?", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String dated(Instant at, Moments moments) {
        return moments.dated(at);
    }
}
