package org.baselinecme.front.home;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What activities still need, for the board, the home page and the frame around their pages. Every module is asked, so that
 * the answers are cached by activity; any change evicts them.
 */
@Component
public class ActivityNeeds {
    private final List<Requirements> requirements;
    private final Cache cache;

    ActivityNeeds(List<Requirements> requirements, CacheManager caches) {
        this.requirements = requirements;
        this.cache = Objects.requireNonNull(caches.getCache(Caches.ACTIVITY_NEEDS));
    }

    /** Returns what the activity needs, the most severe and oldest first. The caller has checked access. */
    @Transactional(readOnly = true)
    public List<Requirement> of(ActivityId activity) {
        return Objects.requireNonNull(of(List.of(activity)).get(activity));
    }

    /** Returns the same for each of many activities. Those that are not cached cost the statements of one. */
    @Transactional(readOnly = true)
    public Map<ActivityId, List<Requirement>> of(Collection<ActivityId> activities) {
        var found = new HashMap<ActivityId, List<Requirement>>();
        var unknown = new ArrayList<ActivityId>();
        for (var activity : activities) {
            var known = cache.get(activity, Known.class);
            if (known == null) unknown.add(activity);
            else found.put(activity, known.needs);
        }
        if (!unknown.isEmpty()) found.putAll(ask(unknown));
        return found;
    }

    private Map<ActivityId, List<Requirement>> ask(List<ActivityId> activities) {
        var byActivity = requirements.stream()
                .flatMap(module -> module.of(activities).stream())
                .sorted(Comparator.comparing(Requirement::tone).thenComparing(Requirement::since))
                .collect(Collectors.groupingBy(Requirement::activity));
        var found = new HashMap<ActivityId, List<Requirement>>();
        for (var activity : activities) {
            var needs = List.copyOf(byActivity.getOrDefault(activity, List.of()));
            cache.put(activity, new Known(needs));
            found.put(activity, needs);
        }
        return found;
    }

    @EventListener
    @CacheEvict(cacheNames = Caches.ACTIVITY_NEEDS, allEntries = true)
    public void changed(AuditEvent event) {
        // the annotation does it
    }

    private record Known(List<Requirement> needs) {}
}
