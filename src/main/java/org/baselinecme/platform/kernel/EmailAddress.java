package org.baselinecme.platform.kernel;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;

/** Compares email addresses: two spellings of one mailbox have the same key. */
public final class EmailAddress {
    private EmailAddress() {}

    /** The address without case, Unicode variants and surrounding blanks, its domain in ASCII. */
    public static String key(String address) {
        var folded = Normalizer.normalize(Pasted.address(address).strip(), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        var at = folded.lastIndexOf('@');
        return at < 0 ? folded : folded.substring(0, at + 1) + ascii(folded.substring(at + 1));
    }

    /** Whether both are spellings of one mailbox. */
    public static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unencodable) {
            return domain;
        }
    }
}
