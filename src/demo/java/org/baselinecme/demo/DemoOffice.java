package org.baselinecme.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.office.office.BrandingForm;
import org.baselinecme.office.office.SignatoryForm;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.disclosures.ExemptionGround;
import org.jspecify.annotations.Nullable;

/** The invented office as it stands in {@code demo/office.json}. */
record DemoOffice(Provider provider, List<Department> departments, List<Person> people) {
    /** What the generated clinicians are made from. */
    record Clinicians(int count, List<String> given, List<String> family, List<Trade> trades) {}

    record Trade(String profession, String credentials) {}

    record Provider(
            String name,
            String shortName,
            String zone,
            String umbrella,
            String email,
            String phone,
            String address,
            String accreditation,
            String signatory,
            String signatoryTitle) {
        /** Who signs certificates of completion, entered over this version. */
        SignatoryForm signs(int version) {
            return new SignatoryForm(version, signatory, signatoryTitle, null, false);
        }

        /** Where visitors reach the office, entered over this version of it. */
        BrandingForm branding(int version) {
            return new BrandingForm(
                    version, name, shortName, "", null, false, email, phone, address, accreditation, "", "", "");
        }
    }

    record Department(String code, String name) {}

    record Person(
            String key,
            String name,
            String sortName,
            String credentials,
            String profession,
            String email,
            String department,
            @Nullable String birthday,
            String duty,
            boolean account,
            List<Grant> grants) {}

    record Grant(
            String role,
            @Nullable List<String> departments,
            @Nullable Boolean office) {}

    /** One activity of {@code demo/activities.json}; days are counted from the first start. */
    record Activity(
            String key,
            String title,
            String department,
            String owner,
            String coordinator,
            int proposedDaysAgo,
            int startsInDays,
            int endsInDays,
            List<String> audience,
            String format,
            Map<String, String> answers,
            List<Source> evidence,
            List<String> change,
            List<Objective> objectives,
            List<String> competencies,
            String end,
            List<Remark> comments,
            @Nullable String reason) {}

    record Source(
            String source,
            String citation,
            @Nullable Integer daysAgo,
            @Nullable LocalDate date,
            @Nullable String link) {}

    record Objective(String text, List<String> needs) {}

    record Remark(String question, String text, @Nullable String answer) {}

    /** Agendas and credit in {@code demo/program.json}; a slot's day is counted from the first start. */
    record Program(
            List<Agenda> agendas,
            List<Estimated> estimates,
            List<Assigned> assignments,
            List<Judged> reviews,
            List<Sought> credits,
            List<Partner> partners,
            List<Registered> registrations,
            List<Attended> attendance) {}

    record Agenda(
            String activity,
            @Nullable String overview,
            @Nullable Integer picture,
            String by,
            int daysAgo,
            String room,
            String start,
            String end,
            List<Weekly> weekly,
            List<Slot> slots) {}

    record Weekly(int day, String title, List<String> faculty) {}

    record Slot(
            int day,
            String start,
            String end,
            String title,
            SlotKind kind,
            String track,
            String room,
            List<String> faculty) {}

    record Estimated(String activity, String by, int daysAgo, String minutes, String why) {}

    record Assigned(String activity, String title, List<String> faculty, String by, int daysAgo) {}

    /** Every slot up to a day is judged so many days before. */
    record Judged(String activity, int until, int leadDays, List<String> waiting, List<AiMade> ai) {}

    /** A presentation that was created with artificial intelligence, in the weeks before its review. */
    record AiMade(String title, String tool, String version, String tasks, String checkedBy, String check) {}

    record Sought(
            String activity,
            List<String> systems,
            String by,
            int daysAgo,
            @Nullable String number) {}

    record Partner(String activity, String name, String by, int daysAgo) {}

    record Registered(
            String activity, int seats, String by, int daysAgo, List<String> people, List<String> streaming) {}

    /** Whom staff tick off after each session that is over, some of these in turn. */
    record Attended(String activity, String by, List<String> people) {}

    /** Independence in {@code demo/independence.json}; days are counted back from the first start. */
    record Independence(
            List<Company> companies,
            List<Disclosed> disclosures,
            List<Joined> roster,
            List<Asked> requests,
            List<Exempted> exemptions,
            List<Decided> decisions,
            List<Moved> moves) {}

    record Company(String name, CompanyKind kind, Ownership ownership, String rationale, String aliases) {}

    record Disclosed(String person, int daysAgo, List<Related> relationships) {}

    record Related(String company, String nature, @Nullable Integer endedDaysAgo) {}

    record Joined(String activity, String person, ContentRole role, int daysAgo) {}

    record Asked(String activity, String person, int daysAgo) {}

    record Exempted(String activity, ExemptionGround ground, String why, int daysAgo) {}

    record Decided(
            String activity,
            String person,
            String company,
            String nature,
            String outcome,
            @Nullable String method,
            @Nullable String peer,
            @Nullable String exception,
            String why,
            String by,
            int daysAgo) {}

    record Moved(
            String activity,
            Stage to,
            int daysAgo,
            @Nullable String why) {}
}
