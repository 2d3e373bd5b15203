package org.baselinecme.platform.lists;

import java.time.Clock;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Views of lists that people save for themselves and share with the office. */
@Service
@Transactional
public class SavedViews {
    private final SavedViewRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavedViews(SavedViewRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** The form in which filters get a name. */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    public SavedViewForm named(Me me, String list, String path, String query) {
        return new SavedViewForm(list, path, query, "", false);
    }

    /** Saves filters under a name. A view of the same name that this person saved gets these filters. */
    @AnyoneWithAccount
    public void save(Me me, SavedViewForm form) {
        var view = repository
                .findFirstByListAndNameIgnoreCaseAndOwnerIn(form.list(), form.named(), me.identities())
                .orElseGet(() -> new SavedView(me.person(), form.list(), form.named()));
        var event = view.store(form.query(), form.shared(), me.person(), clock.instant());
        repository.saveAndFlush(view);
        events.publishEvent(event);
    }

    /** Removes a view that this person saved; {@link NotFound} for others. */
    @AnyoneWithAccount
    public void remove(Me me, SavedViewId id) {
        var view = repository.findById(id).filter(one -> me.is(one.owner())).orElseThrow(NotFound::new);
        repository.delete(view);
        events.publishEvent(view.removed(me.person(), clock.instant()));
    }
}
