package org.baselinecme.planning.faculty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.files.FileArchive;
import org.baselinecme.platform.files.Files;
import org.springframework.stereotype.Component;

/** The current slides and handouts of all sessions of an activity, for its archives. */
@Component
public class SessionFiles {
    private final FacultyQueries queries;
    private final AgendaQueries agenda;
    private final Files files;

    SessionFiles(FacultyQueries queries, AgendaQueries agenda, Files files) {
        this.queries = queries;
        this.agenda = agenda;
        this.files = files;
    }

    /** Whether somebody may read them all: whoever plans the agenda or reviews content. */
    static boolean mayRead(Me me, Standing place) {
        return me.may(Duty.PLAN_AGENDA, place) || me.may(Duty.REVIEW_CONTENT, place);
    }

    /** In a folder a session, in the order of the agenda; none for readers who may not open them. */
    public List<FileArchive.Entry> entries(Me me, Standing place, String folder) {
        var entries = new ArrayList<FileArchive.Entry>();
        if (!mayRead(me, place)) return entries;
        var sessions = agenda.of(place.activity());
        var all = queries.materials(sessions.stream().map(AgendaItem::id).toList());
        for (var session : sessions) {
            var name = "%02d %s".formatted(sessions.indexOf(session) + 1, session.title());
            var kinds = new HashSet<MaterialKind>();
            all.stream()
                    .filter(row -> row.slot().equals(session.id()) && kinds.add(row.kind()))
                    .forEach(row -> entries.add(new FileArchive.Entry(
                            folder + FileArchive.plain(name),
                            row.kind().name().toLowerCase(Locale.ROOT) + " - " + row.name(),
                            files.open(queries.file(row.slot(), row.id()).orElseThrow()))));
        }
        return entries;
    }
}
