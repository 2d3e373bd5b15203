package org.baselinecme.platform.lists;

import java.io.Closeable;
import java.util.function.Consumer;

/** Rows of a list that are written into a file as they come. */
interface FileRows extends Consumer<ListRow>, Closeable {
    /** How many were written. */
    int count();
}
