package org.baselinecme;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Unconfirmed;

/** The steps that are asked about before they are taken, by route, and what the page of the question sends. */
public final class ConfirmedSteps {
    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("/activities/{id}/opening", "asks.opening"),
            Map.entry("/activities/{id}/closure", "asks.closure"),
            Map.entry("/imports/{id}/undoing", "asks.import-undo"),
            Map.entry("/activities/{id}/cancellation", "asks.cancellation"),
            Map.entry("/activities/{id}/declination", "asks.declination"),
            Map.entry("/activities/{id}/acceptance", "asks.acceptance"),
            Map.entry("/roles/{role}/retirement", "asks.role-retirement"),
            Map.entry("/profile/security/passkeys/{passkey}/removal", "asks.passkey-removal"),
            Map.entry("/providers/{provider}/rules/{rule}/removal", "asks.claim-rule-removal"),
            Map.entry("/provisioning/{token}/revocation", "asks.scim-token-revocation"),
            Map.entry("/guests/{person}/joining", "asks.joining"),
            Map.entry("/settings/erasures/{request}/approval", "asks.erasure"),
            Map.entry("/settings/leftovers/{kind}/removal", "asks.past-removal"),
            Map.entry("/catalog/{number}/registration/withdrawal", "asks.seat"),
            Map.entry("/activities/{id}/awards/{claim}/reversal", "asks.reversal"),
            Map.entry("/activities/{id}/late-claims/{late}/refusal", "asks.late-refusal"),
            Map.entry("/activities/{id}/people/{contributor}/disqualification", "asks.disqualification"),
            Map.entry("/activities/{id}/exemption", "asks.exemption"),
            Map.entry("/activities/{id}/needs/objectives/{objective}/removal", "asks.removal"),
            Map.entry("/activities/{id}/needs/evidence/{evidence}/removal", "asks.removal"),
            Map.entry("/activities/{id}/assessment/items/{item}/removal", "asks.removal"),
            Map.entry("/measures/{id}/removal", "asks.removal"),
            Map.entry("/activities/{id}/outcomes/published/{reference}/removal", "asks.removal"),
            Map.entry("/activities/{id}/registrations/{registration}/cancellation", "asks.registration"),
            Map.entry("/transcript/external/{credit}/removal", "asks.removal"));

    private ConfirmedSteps() {}

    /** The objections by route. */
    public static Map<String, String> all() {
        return STEPS;
    }

    /** The last words of their keys. */
    public static List<String> names() {
        return STEPS.values().stream()
                .distinct()
                .map(key -> key.substring("asks.".length()))
                .toList();
    }

    /** What confirms the step of a route; empty for one that does not ask. */
    public static String seal(String route) {
        var key = STEPS.get(route);
        if (key == null) return "";
        try {
            Unconfirmed.ifNot("", List.of(Objection.advice(key, null)));
            return "";
        } catch (Unconfirmed asked) {
            return asked.seal();
        }
    }
}
