package org.baselinecme.office.erasure;

/**
 * What the page says before somebody asks to be erased.
 *
 * @param asked when they asked; empty while they did not
 * @param until the last day on which a record needs their name; empty where none does
 */
record ErasurePage(String asked, String until) {}
