package org.baselinecme.office.links;

import org.jspecify.annotations.Nullable;

/**
 * My email address.
 *
 * @param current empty where the office knows none
 * @param pending a new one that is not confirmed yet; null where there is none
 * @param changes whether I change it here, as people with an account do
 */
record AddressPage(String current, @Nullable String pending, boolean changes) {}
