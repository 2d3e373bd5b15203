package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notice that learners are shown before they engage, and the record of whom it was shown, when and in which version
 * (R8, R22). The page of a step shows {@link #current} and its form carries the hash; the step calls {@link #mustBeCurrent}
 * and then {@link #record}, in its own transaction. Displaying a page alone is not recorded.
 */
@Component
public class LearnerNoticeService {
    private final LearnerNoticeComposer composer;
    private final LearnerNoticeStore store;
    private final NoticeVersionRepository versions;
    private final NoticeDisplayRepository displays;
    private final OfferedActivityQueries activities;
    private final Office office;

    LearnerNoticeService(
            LearnerNoticeComposer composer,
            LearnerNoticeStore store,
            NoticeVersionRepository versions,
            NoticeDisplayRepository displays,
            OfferedActivityQueries activities,
            Office office) {
        this.composer = composer;
        this.store = store;
        this.versions = versions;
        this.displays = displays;
        this.activities = activities;
        this.office = office;
    }

    /** The notice of an activity as it is now. */
    @Transactional(readOnly = true)
    public NoticeContent current(ActivityId activity) {
        return store.find(activity).flatMap(this::valid).orElseGet(() -> composer.compose(activity));
    }

    /**
     * {@link Refused} when the notice has changed since a page showed it, so that the learner reads it again; nothing may
     * have been done before. Stores the version that was shown. Where the stored notice is valid, this is one statement.
     *
     * @param hash what the form carried
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mustBeCurrent(ActivityId activity, String hash) {
        var stored = store.find(activity);
        var valid = stored.flatMap(this::valid);
        var content = valid.orElseGet(() -> composer.compose(activity));
        if (!content.hash().equals(hash)) throw changed(activity);
        if (valid.isPresent()) return; // a notice is stored only by a step that stored its version
        var moments = office.moments();
        versions.insertIfAbsent(activity, hash, content.text(), moments.now());
        stored.ifPresent(before -> store.storeLater(activity, before.changes(), content, NoticePeriod.of(moments)));
    }

    /** Records that a learner was shown this version at this step; it is one that {@link #mustBeCurrent} accepted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(PersonId learner, ActivityId activity, NoticeStep step, String hash) {
        displays.saveAndFlush(new NoticeDisplay(
                learner, activity, step, hash, office.moments().now()));
    }

    private Optional<NoticeContent> valid(StoredNotice notice) {
        return notice.contentAt(office.moments().now());
    }

    private Refused changed(ActivityId activity) {
        var number = activities.of(activity).map(OfferedActivity::number).orElseThrow(NotFound::new);
        return new Refused(List.of(Objection.blocking("shown.stale", "/catalog/" + number)));
    }
}
