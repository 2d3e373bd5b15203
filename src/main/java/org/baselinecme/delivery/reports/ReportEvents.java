package org.baselinecme.delivery.reports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import org.baselinecme.platform.files.FileLines.Line;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;

/** Reports with a line for each joining and each leaving, such as the list of Teams until 2020 and that of its live events. */
final class ReportEvents {
    private ReportEvents() {}

    /** {@link Refused} for an action that is neither: then it is unknown until when somebody stayed. */
    static List<ReportLine> read(ReportTable table) {
        var columns = table.columns();
        var open = new LinkedHashMap<String, Deque<Line>>();
        var found = new ArrayList<ReportLine>();
        for (var line : table.lines()) {
            var joins =
                    open.computeIfAbsent(columns.name(line) + "\t" + columns.contact(line), one -> new ArrayDeque<>());
            var action = columns.action(line);
            if (HeadingWords.isJoining(action)) joins.push(line);
            else if (!HeadingWords.isLeaving(action))
                throw new Refused(List.of(Objection.blocking("meeting-file.action", null, line.number(), action)));
            else found.add(left(columns, joins, line));
        }
        open.values()
                .forEach(joins -> joins.forEach(join -> found.add(new ReportLine(
                        join.number(),
                        columns.name(join),
                        columns.contact(join),
                        columns.event(join, null),
                        ReportLine.Kind.OPEN,
                        false))));
        return found;
    }

    private static ReportLine left(ReportColumns columns, Deque<Line> joins, Line line) {
        var join = joins.poll();
        var times = join == null
                ? new ReportLine.Times("", columns.event(line, null).joined(), "", 1, null)
                : columns.event(join, line);
        return new ReportLine(
                line.number(), columns.name(line), columns.contact(line), times, ReportLine.Kind.STAY, false);
    }
}
