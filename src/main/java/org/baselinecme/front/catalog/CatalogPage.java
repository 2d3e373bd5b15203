package org.baselinecme.front.catalog;

import java.util.List;

/**
 * A page of the catalog with the choices of its filter.
 *
 * @param similar whether nothing has the words that were typed, so that activities with similar words are listed
 * @param chips what is chosen, each with the address of the list without it
 */
record CatalogPage(
        List<CatalogCard> cards,
        int total,
        int page,
        int last,
        boolean similar,
        List<CatalogFacet> facets,
        List<Chip> chips,
        Around around) {
    public boolean isEmpty() {
        return cards.isEmpty();
    }

    public boolean isMany() {
        return last > 1;
    }

    /** A choice that can be removed. */
    record Chip(String facet, CatalogFacet.Label label, String address) {}

    /** The addresses of the pages before and after; empty for none. */
    record Around(String before, String next) {}
}
