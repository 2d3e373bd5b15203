package org.baselinecme.delivery.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Loads versions of forms. A version that a learner has begun to answer never changes (the database refuses it), so it is
 * cached without expiry.
 */
@Component
class FormQueries {
    private static final int CACHED = 500;
    private static final Duration NEWEST = Duration.ofSeconds(10);
    private final FormRepository forms;
    private final Clock clock;
    private final Map<UUID, List<AssessmentItem>> used = Collections.synchronizedMap(new Recent());
    private final AtomicReference<@Nullable Evaluation> evaluation = new AtomicReference<>();

    FormQueries(FormRepository forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** The newest version of an assessment: what is asked of whoever begins now. */
    Optional<FormVersion> newest(ActivityId activity) {
        return forms.findNewestOf(activity).map(form -> form.toVersion(forms.isUsed(form.getId())));
    }

    /** The items of the newest version of an assessment, in order. */
    List<AssessmentItem> items(ActivityId activity) {
        return forms.findNewestOf(activity).map(Form::items).orElse(List.of());
    }

    /** The questions of the newest version of the evaluation, in order; a new version is asked ten seconds later at most. */
    List<Question> evaluation() {
        var now = clock.instant();
        var cached = evaluation.get();
        if (cached != null && cached.isFresh(now)) return cached.questions();
        var read = new Evaluation(readEvaluation(), now);
        evaluation.set(read);
        return read.questions();
    }

    private List<Question> readEvaluation() {
        return forms.findNewestEvaluation().map(Form::items).orElse(List.of()).stream()
                .map(AssessmentItem::question)
                .toList();
    }

    /** The items of the version an attempt was begun with, in order. */
    List<AssessmentItem> itemsOf(AttemptSummary attempt) {
        var cached = used.get(attempt.form());
        if (cached != null) return cached;
        var read = forms.findWithQuestions(attempt.form())
                .orElseThrow(NotFound::new)
                .items();
        used.put(attempt.form(), read);
        return read;
    }

    /** The items of every version of an assessment by the id of the version, the newest first. */
    Map<UUID, List<AssessmentItem>> versions(ActivityId activity) {
        var found = new LinkedHashMap<UUID, List<AssessmentItem>>();
        forms.findAllOf(activity).forEach(form -> found.put(form.getId(), form.items()));
        return found;
    }

    private record Evaluation(List<Question> questions, Instant readAt) {
        boolean isFresh(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(NEWEST));
        }
    }

    /** The versions used last. */
    private static final class Recent extends LinkedHashMap<UUID, List<AssessmentItem>> {
        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, List<AssessmentItem>> eldest) {
            return size() > CACHED;
        }
    }
}
