package org.baselinecme.planning.validity;

import java.util.List;

/**
 * The versions of the policy on artificial intelligence, and who has acknowledged the one in force.
 *
 * @param versions the one in force first
 * @param missing names of people in control of content who have not acknowledged it
 */
record AiPolicySettings(List<AiPolicyPage.Version> versions, List<Acknowledged> acknowledged, List<String> missing) {
    public boolean isFiled() {
        return !versions.isEmpty();
    }

    /** Somebody who has acknowledged the version in force. */
    record Acknowledged(String name, String at) {}
}
