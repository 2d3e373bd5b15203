package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.delivery.completion.CompletionAsked;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.learning.Question;
import org.baselinecme.delivery.participation.NoticeContent;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.LearnerIds;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presents eligibility and claims as pages. */
@Component
class ClaimPresenter {
    private static final int RECENT_DAYS = 120;
    private final Office office;
    private final Evaluations evaluations;
    private final AwardQueries awards;
    private final CreditClaimRepository claims;
    private final ClaimQueries queries;
    private final LearnerQueries learners;

    ClaimPresenter(
            Office office,
            Evaluations evaluations,
            AwardQueries awards,
            CreditClaimRepository claims,
            ClaimQueries queries,
            LearnerQueries learners) {
        this.office = office;
        this.evaluations = evaluations;
        this.awards = awards;
        this.claims = claims;
        this.queries = queries;
        this.learners = learners;
    }

    Instant now() {
        return office.moments().now();
    }

    ClaimPage page(
            ClaimEligibility eligibility, NoticeContent shown, String path, String checkIn, List<Objection> against) {
        var moments = office.moments();
        var calculation = eligibility.calculation();
        return new ClaimPage(
                eyebrow(eligibility, moments),
                title(eligibility),
                calculation.credits(),
                amounts(eligibility),
                !eligibility.entitlement().credit(),
                eligibility.entitlement().recordedIn(),
                eligibility.entitlement().contradicted(),
                calculation.lines(),
                calculation.choices().stream().map(Credits::toString).toList(),
                ids(eligibility, against),
                calculation.waiting().stream()
                        .map(proof -> proof.session().item().title() + ", " + when(proof, moments))
                        .toList(),
                against,
                path,
                checkIn,
                eligibility.until(moments),
                eligibility.window(),
                questions(eligibility, against),
                shown,
                awarded(eligibility),
                asked(eligibility),
                eligibility.target().activity().toString());
    }

    private static String eyebrow(ClaimEligibility eligibility, Moments moments) {
        var target = eligibility.target();
        return eligibility
                .session()
                .map(proof -> target.title() + " · " + when(proof, moments))
                .orElse(moments.days(target.startsOn(), target.endsOn()));
    }

    private static String title(ClaimEligibility eligibility) {
        return eligibility
                .session()
                .map(proof -> proof.session().item().title())
                .orElse(eligibility.target().title());
    }

    private String awarded(ClaimEligibility eligibility) {
        return eligibility.isAwarded() && !eligibility.isMore()
                ? eligibility.existing().getFirst().claim().toString()
                : "";
    }

    private List<Question> questions(ClaimEligibility eligibility, List<Objection> against) {
        return !against.isEmpty() || eligibility.target().evaluated() ? List.of() : evaluations.questions();
    }

    private static @Nullable CompletionAsked asked(ClaimEligibility eligibility) {
        var completed = eligibility.completed();
        return completed == null ? null : CompletionAsked.of(completed).orElse(null);
    }

    private List<LearnerIds.Field> ids(ClaimEligibility eligibility, List<Objection> against) {
        return against.stream().anyMatch(objection -> objection.key().equals("claim.ids"))
                ? learners.missing(eligibility.learner(), eligibility.entitlement())
                : List.of();
    }

    private static List<StyledText> amounts(ClaimEligibility eligibility) {
        var calculation = eligibility.calculation();
        return eligibility.entitlement().designations().stream()
                .filter(one -> !calculation
                        .amount(one.system().code(), calculation.credits())
                        .equals(Credits.NONE))
                .map(one -> one.system().amount(calculation.amount(one.system().code(), calculation.credits())))
                .toList();
    }

    private static String when(VerifiedAttendance proof, Moments moments) {
        return proof.session().when(moments);
    }

    /** Sessions of series and activities that the learner attended in the last four months and has no award in effect of. */
    List<ClaimableItem> claimable(Me me) {
        var moments = office.moments();
        var attended = queries.claimable(me.person(), moments.today().minusDays(RECENT_DAYS)).stream()
                .map(row -> row.claimable(moments));
        var registered = queries.completable(me.person()).stream().map(row -> row.claimable(moments));
        return Stream.concat(attended, registered).toList();
    }

    Optional<ClaimResultPage> claimed(UUID claim) {
        var moments = office.moments();
        var amounts = awards.of(claim).stream().map(one -> amount(one, moments)).toList();
        return claims.findById(claim)
                .map(one -> new ClaimResultPage(
                        claim.toString(),
                        one.learner(),
                        queries.title(one.activity(), one.session()),
                        one.isParticipation(),
                        amounts,
                        one.explanation(),
                        moments.exact(one.at())));
    }

    private ClaimResultPage.Amount amount(AwardQueries.Awarded one, Moments moments) {
        var reversal = one.reversal();
        return new ClaimResultPage.Amount(
                one.amount(),
                reversal != null,
                reversal == null ? "" : moments.exact(reversal.at()),
                reversal == null ? "" : reversal.why());
    }
}
