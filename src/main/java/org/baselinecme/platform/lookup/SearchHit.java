package org.baselinecme.platform.lookup;

/**
 * A record that was found.
 *
 * @param detail what tells it from others of the same title; empty for nothing
 * @param path the page that shows it, which its reader may open
 */
public record SearchHit(String title, String detail, String path) {}
