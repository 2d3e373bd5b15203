package org.baselinecme.planning.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.StoredFile;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of commercial support. */
@Service
@Transactional(readOnly = true)
public class SupportPages {
    private final SupportAccess access;
    private final SupportQueries queries;
    private final SupportPolicy policy;
    private final SupportAcknowledgement acknowledgement;
    private final Files files;
    private final People people;
    private final Office office;

    SupportPages(
            SupportAccess access,
            SupportQueries queries,
            SupportPolicy policy,
            SupportAcknowledgement acknowledgement,
            Files files,
            People people,
            Office office) {
        this.access = access;
        this.queries = queries;
        this.policy = policy;
        this.acknowledgement = acknowledgement;
        this.files = files;
        this.people = people;
        this.office = office;
    }

    /** The page of an activity's support. */
    @Needs(Duty.SEE_ACTIVITIES)
    SupportPage of(Me me, ActivityId activity) {
        var place = access.seenBy(me, activity);
        var schedule = access.schedule(activity);
        var recorded = queries.of(activity);
        var moments = office.moments();
        var none = recorded.none();
        return new SupportPage(
                place,
                none == null ? SupportPage.Attested.NOT : attested(none.by(), moments.say(none.at())),
                acknowledgement.of(recorded),
                recorded.sources().stream()
                        .map(source -> row(source, schedule.startsOn(), moments))
                        .toList(),
                policy.objectionsToApproval(activity, schedule.startsOn(), recorded),
                queries.withdrawn(activity).stream()
                        .map(one ->
                                new SupportPage.Withdrawn(one.company(), one.by(), moments.say(one.at()), one.why()))
                        .toList(),
                queries.ineligible().stream()
                        .map(company -> new SupportPage.Choice(company.id().toString(), company.name()))
                        .toList(),
                policy.objectionsToAttaching(activity, schedule),
                rights(me, place, policy.objectionsToChange(activity, schedule).isEmpty()));
    }

    /** One supporter with its agreements. */
    @Needs(Duty.SEE_ACTIVITIES)
    SupporterPage of(Me me, ActivityId activity, UUID supporter) {
        var place = access.seenBy(me, activity);
        var schedule = access.schedule(activity);
        var source = find(activity, supporter);
        var moments = office.moments();
        return new SupporterPage(
                place,
                row(source, schedule.startsOn(), moments),
                attested(source.by(), moments.say(source.at())),
                queries.agreements(supporter).stream()
                        .map(one -> new SupporterPage.Agreement(
                                one.id().toString(),
                                one.fileName(),
                                day(one.providerSignedOn(), moments),
                                day(one.companySignedOn(), moments),
                                one.by(),
                                moments.say(one.at())))
                        .toList(),
                policy.objectionsToAttaching(activity, schedule),
                rights(me, place, policy.objectionsToChange(activity, schedule).isEmpty()));
    }

    /** A filed agreement, for those who record support and those who approve the activity. */
    @Needs(Duty.SEE_ACTIVITIES)
    StoredFile agreement(Me me, ActivityId activity, UUID supporter, UUID agreement) {
        access.mayRead(me, activity);
        find(activity, supporter);
        return queries.agreements(supporter).stream()
                .filter(one -> one.id().equals(agreement))
                .findFirst()
                .map(one -> files.read(one.file()))
                .orElseThrow(NotFound::new);
    }

    private SupportPage.Attested attested(PersonId by, String at) {
        return new SupportPage.Attested(people.names(List.of(by)).getOrDefault(by, ""), at);
    }

    private static SupportPage.Source row(RecordedSupport.Source source, LocalDate start, Moments moments) {
        var signatures = source.signatures();
        var late = signatures.areComplete() && !signatures.areBefore(start);
        var signed = signatures.areComplete() ? "support.signed" : "support.not-signed";
        return new SupportPage.Source(
                source.id().toString(),
                source.company(),
                source.nature().message(),
                signatures.areComplete() && !late ? "ok" : "stop",
                late ? "support.late" : signed,
                day(signatures.provider(), moments),
                day(signatures.company(), moments));
    }

    private static SupportPage.Rights rights(Me me, Standing place, boolean open) {
        return new SupportPage.Rights(
                open && me.may(Duty.KEEP_SUPPORT, place), SupportAccess.readsAgreements(me, place));
    }

    private static String day(@Nullable LocalDate day, Moments moments) {
        return day == null ? "" : moments.dated(day);
    }

    private RecordedSupport.Source find(ActivityId activity, UUID supporter) {
        return queries.of(activity).sources().stream()
                .filter(source -> source.id().equals(supporter))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
