package org.baselinecme.planning.validity;

import org.baselinecme.office.office.Moments;

/**
 * The policy in force, and when the reader acknowledged it.
 *
 * @param acknowledged empty where the reader has not
 */
public record AiPolicyPage(Version version, String acknowledged) {
    static final AiPolicyPage NONE = new AiPolicyPage(new Version("", "", "", "", ""), "");

    /** Whether a policy was filed. */
    public boolean isFiled() {
        return !version.id().isEmpty();
    }

    /** Whether the reader has acknowledged it. */
    public boolean isRead() {
        return !acknowledged.isEmpty();
    }

    /**
     * A version of the policy.
     *
     * @param mark the first digits of its hash, for comparison by eye
     */
    public record Version(String id, String name, String mark, String by, String at) {
        private static final int SHORT = 12;

        static Version of(AiQueries.PolicyVersion one, Moments moments) {
            return new Version(
                    one.id().toString(),
                    one.fileName(),
                    one.hash().substring(0, SHORT),
                    one.by(),
                    moments.say(one.at()));
        }
    }
}
