package org.baselinecme.planning.faculty;

import java.util.List;
import org.baselinecme.platform.access.Standing;

/**
 * The materials of one session.
 *
 * @param slot id of the session
 * @param faculty names of those who teach it
 * @param open whether the reader may upload
 * @param staff whether the reader does not teach it
 */
record MaterialPage(
        Standing place,
        String slot,
        String title,
        String when,
        String room,
        String faculty,
        List<Part> parts,
        boolean open,
        boolean staff) {
    /** The kinds to choose from. */
    public MaterialKind[] kinds() {
        return MaterialKind.values();
    }

    /** A kind of material with its files, the current one first. */
    record Part(MaterialState state, List<Version> versions) {
        /** The files before the current one. */
        public List<Version> earlier() {
            return versions.subList(Math.min(1, versions.size()), versions.size());
        }
    }

    /** A file as it was uploaded. */
    record Version(String id, String name, String size, String by, String at) {}
}
