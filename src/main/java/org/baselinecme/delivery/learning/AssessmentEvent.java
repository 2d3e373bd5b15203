package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to assessments. */
sealed interface AssessmentEvent extends AuditEvent {
    /** Pass mark, attempts, baseline and credit were said. */
    @AuditKind("AssessmentAnnounced")
    record AssessmentAnnounced(ActivityId activity, AssessmentTerms was, AssessmentTerms terms, PersonId by, Instant at)
            implements AssessmentEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }

        @Override
        public Map<String, ?> before() {
            return was.version() == 0 ? Map.of() : said(was);
        }

        @Override
        public Map<String, ?> after() {
            return said(terms);
        }

        private static Map<String, ?> said(AssessmentTerms terms) {
            return Map.of(
                    "passMark",
                    terms.passMark() == null ? "" : terms.passMark().toString(),
                    "attempts",
                    terms.attempts() == null ? "" : terms.attempts().toString(),
                    "baseline",
                    terms.baseline(),
                    "forCredit",
                    terms.forCredit());
        }
    }

    /** The items were changed: one added, said anew, moved or removed. */
    @AuditKind("AssessmentWritten")
    record AssessmentWritten(
            ActivityId activity, int version, List<String> was, List<String> is, PersonId by, Instant at)
            implements AssessmentEvent {
        @Override
        public About about() {
            return new About("activity", activity.value());
        }

        @Override
        public Map<String, ?> before() {
            return Map.of("items", was);
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("items", is, "formVersion", version);
        }
    }

    /** Somebody handed an attempt in. It stands in the record, and not on the timeline that all who plan can read. */
    @AuditKind("AssessmentHandedIn")
    record AssessmentHandedIn(
            UUID sitting, ActivityId taken, Occasion occasion, int attempt, Score score, PersonId by, Instant at)
            implements AssessmentEvent {
        @Override
        public About about() {
            return new About("assessment_sitting", sitting);
        }

        @Override
        public Map<String, ?> after() {
            var said = new LinkedHashMap<String, Object>();
            said.put("activity", taken.toString());
            said.put("occasion", occasion.name());
            said.put("attempt", attempt);
            said.put("correct", score.correct());
            said.put("total", score.total());
            if (score.passed() != null) said.put("passed", score.passed());
            return said;
        }
    }
}
