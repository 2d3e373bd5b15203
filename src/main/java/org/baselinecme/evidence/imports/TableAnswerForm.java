package org.baselinecme.evidence.imports;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the questions of a table, as sent: {@code column-NUMERATOR}, {@code numbers}, {@code days}, {@code span},
 * {@code comparison} and {@code total-HASH}. What is empty is no answer.
 */
record TableAnswerForm(Map<String, String> sent) {
    static final String COLUMN = "column-";
    static final String NOBODY = "-";
    private static final int HASHED = 8;

    /** The answers about this table; {@link Refused} where its columns are not chosen, or one is chosen twice. */
    TableAnswers answers(TableText table, MeasureKind kind, List<String> labels, String path) {
        var columns = columns(kind);
        if (!columns.isEmpty() && !TableColumns.fits(table, kind, columns))
            throw new Refused(List.of(Objection.blocking("outcome-file.columns", path)));
        return new TableAnswers(
                columns,
                one(NumberStyle.values(), "numbers"),
                one(DayOrder.values(), "days"),
                one(DaySpan.values(), "span"),
                comparison(),
                totals(labels));
    }

    /** The name of the field for lines of a label; its hash, as a label may hold any sign. */
    static String total(String label) {
        var hash = Sha256.of(label.getBytes(StandardCharsets.UTF_8));
        return "total-" + HexFormat.of().formatHex(hash, 0, HASHED);
    }

    private Map<TableColumn, Integer> columns(MeasureKind kind) {
        var columns = new EnumMap<TableColumn, Integer>(TableColumn.class);
        for (var role : TableColumn.all(kind))
            text(COLUMN + role.name())
                    .filter(at -> at.matches("\\d{1,4}"))
                    .ifPresent(at -> columns.put(role, Integer.parseInt(at)));
        return columns;
    }

    private Map<String, TotalUse> totals(List<String> labels) {
        var totals = new TreeMap<String, TotalUse>();
        for (var label : labels) {
            var use = one(TotalUse.values(), total(label));
            if (use != null) totals.put(label, use);
        }
        return totals;
    }

    private @Nullable String comparison() {
        return text("comparison")
                .map(cell -> cell.equals(NOBODY) ? "" : TableText.plain(cell))
                .orElse(null);
    }

    private <E extends Enum<E>> @Nullable E one(E[] values, String field) {
        return text(field)
                .flatMap(name ->
                        Stream.of(values).filter(one -> one.name().equals(name)).findFirst())
                .orElse(null);
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(sent.get(field)).map(String::strip).filter(said -> !said.isEmpty());
    }
}
