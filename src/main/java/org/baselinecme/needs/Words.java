package org.baselinecme.needs;

/** Counts words as the structured abstract does: what stands between white space. */
final class Words {
    private Words() {}

    static int count(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+", -1).length;
    }
}
