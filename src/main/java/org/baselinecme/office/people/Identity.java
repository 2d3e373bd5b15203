package org.baselinecme.office.people;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the office states of a person on a certificate.
 *
 * @param name as it is printed, without degrees
 * @param credentials degrees and certifications
 * @param profession a code of the list {@code profession}
 */
public record Identity(String name, String credentials, String profession) {
    /** Whether the other differs in the spelling of name and degrees at most. */
    boolean isSpelledLike(Identity other) {
        return profession.equals(other.profession)
                && Spelling.isSame(name, other.name)
                && Spelling.isSame(credentials, other.credentials);
    }

    /** The same with another name. */
    Identity named(String other) {
        return new Identity(other, credentials, profession);
    }

    Map<String, Object> recorded() {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        values.put("credentials", credentials);
        values.put("profession", profession);
        return values;
    }
}
