package org.baselinecme.delivery.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;

/**
 * Loads versions of forms. A version that a learner has begun to answer never changes (the database refuses it), so it is
 * cached until others replace it or a key is corrected.
 */
@Component
class FormQueries {
    private static final int CACHED = 500;
    private final FormRepository forms;
    private final Cache<Corrected, List<AssessmentItem>> used =
            Caffeine.newBuilder().maximumSize(CACHED).build();

    FormQueries(FormRepository forms) {
        this.forms = forms;
    }

    /** The newest version of an assessment: what is asked of whoever begins now. */
    Optional<Form> newest(ActivityId activity) {
        return forms.findNewestOf(activity);
    }

    /** Whether a learner has begun to answer this version, so that a change creates the next one. */
    boolean isUsed(Form form) {
        return forms.isUsed(form.getId());
    }

    /** The questions of the newest version of the evaluation, in order. */
    List<Question> evaluation() {
        return forms.findNewestEvaluation().stream()
                .flatMap(found -> found.items().stream())
                .map(AssessmentItem::question)
                .toList();
    }

    /** The items of the version an attempt was begun with, in order. */
    List<AssessmentItem> itemsOf(AttemptSummary attempt) {
        return used.get(
                new Corrected(attempt.form(), attempt.corrections()),
                one -> forms.findWithQuestions(one.form)
                        .orElseThrow(NotFound::new)
                        .items());
    }

    /** A version with so many corrections of its keys. */
    private record Corrected(UUID form, int corrections) {}

    /** The items that count, of every version of an assessment by the id of the version, the newest first. */
    Map<UUID, List<AssessmentItem>> counted(ActivityId activity) {
        var found = new LinkedHashMap<UUID, List<AssessmentItem>>();
        for (var form : forms.findAllOf(activity))
            found.put(
                    form.getId(),
                    form.items().stream().filter(item -> !item.isDropped()).toList());
        return found;
    }
}
