package org.baselinecme.planning.faculty;

import java.util.HexFormat;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.FileArchive;
import org.baselinecme.platform.files.FileContent;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Slides and handouts of sessions: what faculty uploaded, and staff for them. */
@Service
@Transactional
public class Materials {
    private final SessionMaterialRepository materials;
    private final FacultyQueries queries;
    private final SessionAccess access;
    private final SessionFiles sessions;
    private final Files files;
    private final Office office;
    private final ApplicationEventPublisher events;

    Materials(
            SessionMaterialRepository materials,
            FacultyQueries queries,
            SessionAccess access,
            SessionFiles sessions,
            Files files,
            Office office,
            ApplicationEventPublisher events) {
        this.materials = materials;
        this.queries = queries;
        this.access = access;
        this.sessions = sessions;
        this.files = files;
        this.office = office;
        this.events = events;
    }

    /**
     * Stores a file for a session as the current one of its kind; earlier ones are kept. The content that is current already
     * changes nothing. Returns whether it was new. {@link NotFound} for people who neither teach nor plan the session.
     */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public boolean upload(Me me, SlotId slot, MaterialForm form) {
        var session = access.open(me, slot);
        queries.lock(slot);
        var content = form.content();
        var hash = HexFormat.of().formatHex(Sha256.of(content));
        var current = queries.current(slot, form.chosen());
        if (current.filter(one -> one.sha256().equals(hash)).isPresent()) return false;
        var stored = files.store(me, form.name(), form.mediaType(), content);
        var material = new SessionMaterial(
                slot,
                form.chosen(),
                current.map(MaterialRow::turn).orElse(0) + 1,
                stored,
                me.person(),
                office.moments().now());
        materials.saveAndFlush(material);
        events.publishEvent(
                material.received(session.activity().id(), session.item().title(), form.name()));
        return true;
    }

    /** Opens a file of a session, the current one or an earlier one. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    FileContent open(Me me, SlotId slot, UUID material) {
        access.readable(me, slot);
        return files.open(queries.file(slot, material).orElseThrow(NotFound::new));
    }

    /** The current files of all sessions; {@link NotFound} for readers who may not open them. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    FileArchive all(Me me, ActivityId activity) {
        var place = queries.activity(activity).orElseThrow(NotFound::new).place();
        if (!SessionFiles.mayRead(me, place)) throw new NotFound();
        return new FileArchive("session-materials-" + place.number() + ".zip", sessions.entries(me, place, ""));
    }
}
