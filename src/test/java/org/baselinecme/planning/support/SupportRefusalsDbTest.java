package org.baselinecme.planning.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Support;
import org.baselinecme.TestClock;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of commercial support is refused on every path, with its reason. */
class SupportRefusalsDbTest extends DatabaseTest {
    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("R15 approval without an answer", "support.unanswered", () -> {
                    var activity = unanswered();
                    cast.activities().approve(activity);
                }),
                new Attempt("R11 approval with an agreement nobody signed", "support.unsigned", () -> {
                    var activity = unanswered();
                    cast.support().inKind(activity, company());
                    cast.activities().approve(activity);
                }),
                new Attempt("R11 approval with one signature", "support.unsigned", () -> {
                    var activity = unanswered();
                    cast.support().add(activity, company(), SupportNature.MONEY, Support.agreement("2026-11-02", null));
                    cast.activities().approve(activity);
                }),
                new Attempt("R11 approval of an activity moved before its signatures", "support.signed-late", () -> {
                    var activity = unanswered();
                    cast.support().signed(activity, company(), SupportNature.MONEY, "2026-11-02");
                    owner().sql("update activity set starts_on = date '2026-11-02' where id = ?")
                            .param(activity.value())
                            .update();
                    cast.activities().approve(activity);
                }),
                new Attempt("R15 opening without an answer", "support.unanswered", () -> {
                    var activity = cast.activities().approved();
                    let(cast.rahmani(), me -> cast.services().support().withdrawNone(me, activity, "It was wrong."));
                    let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
                }),
                new Attempt(
                        "R11 a supporter of an approved activity without an agreement",
                        "support.sign-first",
                        () -> cast.support().inKind(cast.activities().approved(), company())),
                new Attempt("R11 an unsigned version after approval", "support.sign-first", () -> {
                    var activity = cast.activities().approved();
                    var supporter = cast.support().signed(activity, company(), SupportNature.MONEY, "2026-11-02");
                    cast.support().file(activity, supporter, Support.agreement("2026-11-02", null));
                }),
                new Attempt("R11 a supporter from the first day on", "support.started", () -> {
                    var activity = cast.activities().opened();
                    TestClock.moveTo("2027-03-01T06:00:00Z");
                    cast.support().signed(activity, company(), SupportNature.MONEY, "2027-02-20");
                }),
                new Attempt("R11 an agreement from the first day on", "support.started", () -> {
                    var activity = cast.activities().approved();
                    var supporter = cast.support().signed(activity, company(), SupportNature.MONEY, "2026-11-02");
                    TestClock.moveTo("2027-03-01T06:00:00Z");
                    cast.support().file(activity, supporter, Support.agreement("2026-11-02", "2026-11-03"));
                }),
                new Attempt(
                        "R11 a signature on the first day",
                        "support.signed-late",
                        () -> cast.support().signed(cast.accepted(), company(), SupportNature.MONEY, "2027-03-01")),
                new Attempt(
                        "a signature of tomorrow",
                        "support.future",
                        () -> cast.support().signed(cast.accepted(), company(), SupportNature.MONEY, "2027-02-20")),
                new Attempt("a company nobody has determined", "support.undetermined", () -> {
                    var name = cast.disclosures().uniqueName("Newco");
                    var id =
                            as(cast.rahmani(), me -> cast.services().companies().named(me, name));
                    cast.support().inKind(cast.accepted(), id);
                }),
                new Attempt("a grant of an eligible organization", "support.eligible", () -> {
                    var eligible =
                            cast.support().company(cast.disclosures().uniqueName("Northgate"), CompanyKind.ELIGIBLE);
                    cast.support().inKind(cast.accepted(), eligible);
                }),
                new Attempt("the same support twice", "support.already", () -> {
                    var activity = cast.accepted();
                    var company = company();
                    cast.support().inKind(activity, company);
                    cast.support().inKind(activity, company);
                }),
                new Attempt("no support beside a supporter", "support.has-supporters", () -> {
                    var activity = cast.accepted();
                    cast.support().inKind(activity, company());
                    cast.support().none(activity);
                }),
                new Attempt("support of an activity that was called off", "support.closed", () -> {
                    var activity = cast.accepted();
                    let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, "The speaker is ill."));
                    cast.support().none(activity);
                }),
                new Attempt("a company without a name", "support.unnamed", () -> {
                    var activity = cast.accepted();
                    let(cast.rahmani(), me -> cast.services().support().propose(me, activity, " "));
                }));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void the_attempt_is_refused_with_its_objection_and_changes_nothing(Attempt attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt.work()::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(attempt.objection()));
    }

    /** In review for physicians' credit; nobody was asked about support. */
    private ActivityId unanswered() {
        var activity = cast.activities().scheduled();
        cast.activities().requestCredit(activity, "AMA1");
        let(cast.drKhan(), me -> cast.services().activities().submitForReview(me, activity));
        return activity;
    }

    private CompanyId company() {
        return cast.support().company(cast.disclosures().uniqueName("Oriavant"));
    }

    private record Attempt(String what, String objection, Runnable work) {
        @Override
        public String toString() {
            return what;
        }
    }
}
