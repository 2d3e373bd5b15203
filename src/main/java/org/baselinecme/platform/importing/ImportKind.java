package org.baselinecme.platform.importing;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Me;

/**
 * What the rows of a table become, such as people or past credit. The module that owns the records implements it as a component; the
 * wizard does the rest. Rows come in portions of at most {@value #PORTION}, in their order, so that no file is ever in memory as a
 * whole. Each portion is one step of a job and one transaction: if it is cut, nothing of it was written, and it comes again. Whoever
 * started the step is signed in while it runs, so that services with duties can be called.
 */
public interface ImportKind {
    /** The most rows of a portion. */
    int PORTION = 250;

    /** Names the kind for good: it is stored. {@code importing.kind.KEY} and {@code importing.lead.KEY} are its messages. */
    String key();

    /** Its columns, in the order in which the wizard asks for them. */
    List<ImportColumn> columns();

    /**
     * The values that a column may have, code and label, where these are few. The wizard accepts either, in any case, lets people say
     * what other spellings mean, and hands over the code. Empty for a column of any text.
     */
    default Map<String, String> choices(String column) {
        return Map.of();
    }

    /** By what two rows of one file are the same, such as an address; the wizard refuses the second. Empty where they never are. */
    default String identity(ImportRow row) {
        return "";
    }

    /**
     * Says of each row what it would do. Writes nothing. The required columns have a value and no value is too long: such rows are
     * refused before.
     */
    List<RowCheck> check(Me me, List<ImportRow> rows);

    /**
     * Writes rows that were new or differed when they were checked, and returns what became of each. It looks again: what was written
     * meanwhile by somebody else is not written twice. A row that can't be written is refused with a message; an exception undoes the
     * whole portion.
     */
    List<RowResult> apply(Me me, Differences differences, List<ImportRow> rows);

    /** Takes back what these rows wrote, where nothing has been done with it since, and says of each what stays and why. */
    List<RowUndo> undo(Me me, List<WrittenRow> rows);
}
