package org.baselinecme.front.catalog;

/**
 * What search engines and people who share a page read of it.
 *
 * @param base the address of the site
 * @param address the one address of the page
 * @param data schema.org description as JSON-LD; empty for none
 * @param picture its address on the site; empty for that of the provider
 */
record Listing(String base, String address, String description, String data, String picture) {}
