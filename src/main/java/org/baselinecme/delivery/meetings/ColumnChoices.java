package org.baselinecme.delivery.meetings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.reports.ReportFile;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks once what the columns of a table hold, and remembers it for files with the same headings. */
@Service
@Transactional
public class ColumnChoices {
    private final AttendanceAccess access;
    private final MeetingFileRepository repository;
    private final ChosenColumnsRepository columns;
    private final ReportReader reader;
    private final Files files;
    private final ApplicationEventPublisher events;

    ColumnChoices(
            AttendanceAccess access,
            MeetingFileRepository repository,
            ChosenColumnsRepository columns,
            ReportReader reader,
            Files files,
            ApplicationEventPublisher events) {
        this.access = access;
        this.repository = repository;
        this.columns = columns;
        this.reader = reader;
        this.files = files;
        this.events = events;
    }

    /** Whether a file cannot be previewed before its columns are chosen, or chosen again. */
    @Needs(Duty.KEEP_ATTENDANCE)
    @Transactional(readOnly = true)
    public boolean isAsked(Me me, ActivityId activity, SlotId slot, UUID id, String zone) {
        var session = access.find(me, activity, slot);
        var found = repository.findBySlotAndId(slot, id).orElseThrow(NotFound::new);
        var file = ReportFile.of(files.read(found.file()).content());
        if (file.isClear()) return false;
        var value = reader.value(file, session, "");
        return !reader.objections(file, session, found.times(zone, null), value).isEmpty();
    }

    /** The page that asks what each column holds. */
    @Needs(Duty.KEEP_ATTENDANCE)
    @Transactional(readOnly = true)
    ColumnPage page(Me me, ActivityId activity, SlotId slot, UUID id) {
        var session = access.find(me, activity, slot);
        var found = repository.findBySlotAndId(slot, id).orElseThrow(NotFound::new);
        var stored = files.read(found.file());
        var file = ReportFile.of(stored.content());
        if (file.isClear()) throw new NotFound();
        var chosen = reader.chosen(file);
        var roles = chosen.map(ChosenColumns::mapping)
                .map(org.baselinecme.delivery.reports.ColumnMapping::roles)
                .orElseGet(file::suggested);
        var headings = file.headings();
        var sample = file.sample();
        return new ColumnPage(
                access.place(me, activity),
                slot.toString(),
                id.toString(),
                stored.name(),
                session.when(access.moments()),
                IntStream.range(0, headings.size())
                        .mapToObj(i -> new ColumnPage.Column(
                                headings.get(i),
                                sample.stream().map(row -> row.get(i)).toList(),
                                roles.get(i)))
                        .toList(),
                chosen.map(one -> one.mapping().order()).orElse(null),
                chosen.map(ChosenColumns::zone)
                        .orElse(found.times("", null).zone().getId()),
                chosen.map(ChosenColumns::isWhole).orElse(false),
                chosen.isPresent()
                        ? reader.objections(file, session, found.times("", null), reader.value(file, session, ""))
                        : List.of());
    }

    /**
     * Remembers what the columns hold; choosing the same again changes nothing. {@link Refused} without a column for the person,
     * without a time unless the lines count for the whole session, and for a role of two columns.
     */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void choose(Me me, ActivityId activity, SlotId slot, UUID id, ColumnForm form) {
        var session = access.begun(me, activity, slot);
        var found = repository.findBySlotAndId(slot, id).orElseThrow(NotFound::new);
        var file = ReportFile.of(files.read(found.file()).content());
        if (file.isClear()) throw new NotFound();
        var mapping = form.mapping(file.headings().size());
        Refused.ifAny(objections(session, id, mapping, form));
        var zone = found.times(form.zoneName(), null).zone();
        var before = reader.chosen(file).orElse(null);
        if (before != null && before.mapping().equals(mapping) && before.zone().equals(zone.getId())) return;
        var now = access.moments().now();
        var chosen = columns.saveAndFlush(new ChosenColumns(file, before, mapping, zone, me.person(), now));
        events.publishEvent(chosen.chosen(session));
    }

    private static List<Objection> objections(
            Session session, UUID file, org.baselinecme.delivery.reports.ColumnMapping mapping, ColumnForm form) {
        var page = "/activities/" + session.activity() + "/attendance/" + session.id() + "/files/" + file + "/columns";
        var found = new ArrayList<Objection>();
        if (!mapping.hasPerson()) found.add(Objection.blocking("meeting-columns.person", page));
        if (!mapping.hasTime() && !form.countsWhole()) found.add(Objection.blocking("meeting-columns.time", page));
        if (mapping.repeated() != null) found.add(Objection.blocking("meeting-columns.twice", page));
        if (!isZone(form.zoneName())) found.add(Objection.blocking("meeting-columns.zone", page, form.zoneName()));
        return found;
    }

    private static boolean isZone(String typed) {
        try {
            return typed.isBlank() || ZoneId.of(typed.strip()) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
