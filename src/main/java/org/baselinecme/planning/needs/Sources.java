package org.baselinecme.planning.needs;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence behind a practice gap: typed, cited, dated, with a file or link. */
@Service
@Transactional
public class Sources {
    private final NeedsAssessmentAccess access;
    private final EvidenceRepository repository;
    private final References references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sources(
            NeedsAssessmentAccess access,
            EvidenceRepository repository,
            References references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.repository = repository;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /** Checks, before a file is stored, that its source may be added. */
    @Needs(Duty.WRITE_NEEDS)
    void mayAdd(Me me, ActivityId activity, EvidenceForm form) {
        access.forWriting(me, activity);
        references.demand(ReferenceList.EVIDENCE_SOURCE, List.of(form.source()));
    }

    /** Adds a source; its file, if any, is stored already. */
    @Needs(Duty.WRITE_NEEDS)
    public void add(Me me, ActivityId activity, EvidenceForm form, @Nullable UUID file) {
        mayAdd(me, activity, form);
        var evidence = repository.saveAndFlush(new Evidence(activity, form, file, me.person(), clock.instant()));
        events.publishEvent(evidence.added());
    }

    /** Removes a source; the audit log keeps its content. */
    @Needs(Duty.WRITE_NEEDS)
    void remove(Me me, ActivityId activity, UUID id) {
        access.forWriting(me, activity);
        var evidence = find(activity, id);
        repository.delete(evidence);
        events.publishEvent(evidence.removed(me.person(), clock.instant()));
    }

    /** The stored file of a source, for everyone who may see the activity. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    UUID fileOf(Me me, ActivityId activity, UUID id) {
        access.mustSee(me, activity);
        var file = find(activity, id).file();
        if (file == null) throw new NotFound();
        return file;
    }

    private Evidence find(ActivityId activity, UUID id) {
        return repository.findByIdAndActivity(id, activity).orElseThrow(NotFound::new);
    }
}
