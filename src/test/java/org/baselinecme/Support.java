package org.baselinecme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.support.NewAgreement;
import org.baselinecme.planning.support.NewSupporter;
import org.baselinecme.planning.support.Signatures;
import org.baselinecme.planning.support.SupportNature;
import org.baselinecme.platform.kernel.ActivityId;

/** What the coordinator of a cast records about commercial support. */
public final class Support {
    private final TestOffice cast;

    Support(TestOffice cast) {
        this.cast = cast;
    }

    /** The coordinator attests that there is none. */
    public void none(ActivityId activity) {
        cast.let(cast.rahmani(), me -> cast.services().support().attestNone(me, activity));
    }

    /** The same, where nothing is recorded. */
    void unlessRecorded(ActivityId activity) {
        var recorded = cast.services()
                .jdbc()
                .sql(
                        "select exists (select from supporter where activity = :a) or exists (select from support_attestation where activity = :a)")
                .param("a", activity.value())
                .query(Boolean.class)
                .single();
        if (!recorded) none(activity);
    }

    /** An ineligible company whose name no other test has. */
    public CompanyId company(String name) {
        return company(name, CompanyKind.INELIGIBLE);
    }

    public CompanyId company(String name, CompanyKind kind) {
        return cast.disclosures().company(name, kind, Ownership.PUBLIC);
    }

    /** A supporter in kind whose agreement is not filed yet. */
    public UUID inKind(ActivityId activity, CompanyId company) {
        return add(activity, company, SupportNature.DURABLE_EQUIPMENT, null);
    }

    /** A supporter with an agreement that both signed on these days. */
    public UUID signed(ActivityId activity, CompanyId company, SupportNature nature, String day) {
        return add(activity, company, nature, agreement(day, day));
    }

    public UUID add(ActivityId activity, CompanyId company, SupportNature nature, NewAgreement agreement) {
        var supporter = new NewSupporter(company.toString(), nature, agreement);
        return cast.as(cast.rahmani(), me -> cast.services().support().add(me, activity, supporter));
    }

    public void file(ActivityId activity, UUID supporter, NewAgreement agreement) {
        cast.let(cast.rahmani(), me -> cast.services().support().file(me, activity, supporter, agreement));
    }

    public void withdraw(ActivityId activity, UUID supporter) {
        cast.let(
                cast.rahmani(),
                me -> cast.services().support().withdraw(me, activity, supporter, "The company changed its mind."));
    }

    /** An agreement; null for a side that has not signed. */
    public static NewAgreement agreement(String provider, String company) {
        return new NewAgreement(
                "agreement.pdf",
                "%PDF-1.7 agreement".getBytes(StandardCharsets.US_ASCII),
                new Signatures(day(provider), day(company)));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
