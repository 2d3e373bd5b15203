package org.baselinecme.planning.systems;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.Credits;

/**
 * What statements are composed from.
 *
 * @param umbrella the provider's accreditation
 * @param provider the provider's name
 * @param jointProviders names of organizations that plan with the provider
 * @param document the word for the format
 * @param credits the maximum by credit system
 */
public record StatementContent(
        String umbrella, String provider, List<String> jointProviders, String document, Map<String, Credits> credits) {
    /** The same with these amounts. */
    public StatementContent withCredits(Map<String, Credits> designated) {
        return new StatementContent(umbrella, provider, jointProviders, document, designated);
    }
}
