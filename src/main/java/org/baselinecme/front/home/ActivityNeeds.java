package org.baselinecme.front.home;

import java.util.Comparator;
import java.util.List;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one activity still needs, for the frame around its pages. Every module is asked, so that the answer is cached; any
 * change evicts it.
 */
@Component
public class ActivityNeeds {
    private final List<Requirements> requirements;

    ActivityNeeds(List<Requirements> requirements) {
        this.requirements = requirements;
    }

    /** Returns what the activity needs, the most severe and oldest first. The caller has checked access. */
    @Cacheable(Caches.ACTIVITY_NEEDS)
    @Transactional(readOnly = true)
    public List<Requirement> of(ActivityId activity) {
        var one = List.of(activity);
        return requirements.stream()
                .flatMap(module -> module.of(one).stream())
                .sorted(Comparator.comparing(Requirement::tone).thenComparing(Requirement::since))
                .toList();
    }

    @EventListener
    @CacheEvict(cacheNames = Caches.ACTIVITY_NEEDS, allEntries = true)
    public void changed(AuditEvent event) {
        // the annotation does it
    }
}
