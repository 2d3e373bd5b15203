package org.baselinecme.planning.validity;

import java.util.List;

/**
 * What the form asks about artificial intelligence.
 *
 * @param people who may have checked the content
 * @param policyUnread whether there is a policy in force that the reader has not acknowledged
 */
record AiQuestion(List<Checker> people, boolean policyUnread) {
    /** A person who may have checked the content. */
    record Checker(String id, String name) {}
}
