package org.baselinecme;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.needs.EvidenceForm;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Activities in the states of the access matrix, and the paths and forms of its routes for them. */
record AccessMatrixFixture(TestOffice cast, JdbcClient jdbc, Files files) {
    static final String COMPANY = "Matrix Therapeutics";

    /** Dr Khan's activity in that state. */
    ActivityId activity(String given) {
        return switch (given) {
            case "draft" -> cast.grandRounds();
            case "knowledge" -> knowledgeAlone();
            case "complete" -> withFile(cast.completed());
            case "submitted" -> cast.submitted();
            case "commented" -> commented();
            case "returned" -> cast.returned();
            case "accepted" -> cast.accepted();
            case "agreed" -> agreed();
            case "planned" -> cast.disclosures().planned();
            case "staffed" -> cast.disclosures().withFaculty();
            case "disclosed" -> disclosed();
            case "scheduled" -> reviewable();
            case "supported" -> supported();
            case "joint" -> cast.activities().jointlyProvided();
            case "in-review" -> cast.activities().inReview();
            case "approved" -> cast.activities().approved();
            case "listed" -> cast.activities().listed();
            case "assessed" -> TestAssessments.of(cast).addTo(cast.activities().listed("LIVE_COURSE", "AMA1"));
            case "measured" -> new TestMeasures(cast).activityWithMeasure();
            case "asked" -> TestAssessments.of(cast).openActivity();
            default -> ActivityId.next();
        };
    }

    /** The office asks faculty for an agreement. */
    private ActivityId agreed() {
        jdbc.sql("""
                        insert into speaker_agreement (id, turn, text, by, at)
                        select gen_random_uuid(), coalesce(max(turn), 0) + 1, 'I present balanced content.', ?, now()
                        from speaker_agreement
                        """).param(cast.okafor().value()).update();
        return cast.accepted();
    }

    /** With a slot that the reviewer and the director may review. */
    private ActivityId reviewable() {
        cast.disclosures().nothingToDisclose(cast.tanaka());
        cast.disclosures().nothingToDisclose(cast.okafor());
        return cast.activities().scheduled();
    }

    /** Its faculty consults for an ineligible company. */
    private ActivityId disclosed() {
        company();
        cast.disclosures().disclose(cast.petrov(), COMPANY, "CONSULTANT");
        return cast.disclosures().withFaculty();
    }

    /** With a supporter whose agreement is not filed yet. */
    private ActivityId supported() {
        var activity = cast.accepted();
        cast.support().inKind(activity, company());
        return activity;
    }

    private CompanyId company() {
        return jdbc.sql("select id from company where name = ?")
                .param(COMPANY)
                .query((row, i) -> new CompanyId(row.getObject("id", UUID.class)))
                .optional()
                .orElseGet(() -> cast.disclosures().company(COMPANY, CompanyKind.INELIGIBLE, Ownership.PUBLIC));
    }

    private ActivityId knowledgeAlone() {
        var activity = cast.grandRounds();
        cast.answer(cast.drKhan(), activity, NeedsQuestion.CHANGE, "They know the new law.", "", "KNOWLEDGE");
        return activity;
    }

    private ActivityId commented() {
        var activity = cast.submitted();
        cast.comment(activity);
        return activity;
    }

    /** The newest source has a file. */
    private ActivityId withFile(ActivityId activity) {
        cast.let(cast.drKhan(), me -> {
            var file = files.store(me, "audit.pdf", "application/pdf", new byte[] {1, 2, 3});
            var form = new EvidenceForm("EHR", "Chart audit", LocalDate.parse("2026-05-31"), null, null);
            cast.services().sources().add(me, activity, form, file);
        });
        return activity;
    }

    /** The path of a route for this activity. */
    String path(String pattern, ActivityId activity) {
        return pattern.replace("/companies/{id}", pattern.contains("/companies/") ? "/companies/" + company() : "")
                .replace(
                        "/measures/{id}",
                        pattern.contains("/measures/") ? "/measures/" + newest("outcome_measure", activity) : "")
                .replace("{id}", activity.toString())
                .replace("{record}", "promotion")
                .replace("{document}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{observation}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{reference}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{question}", "gap")
                .replace("{comment}", newest("needs_comment", activity))
                .replace("{evidence}", newest("needs_evidence", activity))
                .replace("{objective}", newest("needs_objective", activity))
                .replace("{contributor}", newest("activity_contributor", activity))
                .replace("{field}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{department}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{role}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{provider}", "hospital")
                .replace("{passkey}", "01a2057a-6963-7000-943a-c82a4f4d47e4")
                .replace("{identity}", "01a2057a-6963-7000-943a-c82a4f4d47e4")
                .replace("{resource}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{token}/revocation", "01a2057a-6963-7000-943a-c82a4f4d47e3/revocation")
                .replace("{difference}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{rule}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{connection}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{grant}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{number}", number(activity))
                .replace("{slot}", newest("agenda_slot", activity))
                .replace("{result}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{registration}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{day}", TestActivities.DAY.toString())
                .replace("{activity}", activity.toString())
                .replace("{session}", newest("agenda_slot", activity))
                .replace("{file}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{request}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{checkIn}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{late}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{row}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{presence}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{claim}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{item}", item(activity))
                .replace("{occasion}", "after")
                .replace("{answer}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{supporter}", newest("supporter", activity))
                .replace("{agreement}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{material}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{policy}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{partner}", newest("joint_provider", activity))
                .replace("{person}", cast.petrov().toString())
                .replace("{other}", cast.drKhan().toString())
                .replace("{into}", cast.drKhan().toString())
                .replace("{token}", "never-issued")
                .replace("{serial}", "ACDE-0123-4567-89FG-HJKM")
                .replace("{claim}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("/tables/{kind}", "/tables/people")
                .replace("{entry}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{credit}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{license}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{email}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{phone}", "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .replace("{board}", "ABIM")
                .replace("/retention/{kind}", "/retention/devices")
                .replace("/limits/{limit}", "/limits/late-claim")
                .replace("/leftovers/{kind}", "/leftovers/links")
                .replace("{kind}", "photographs")
                .replace("{system}", "new")
                .replace("{uan}", newest("universal_activity_number", activity))
                .replace("{key}", "OTHER-JOINT")
                .replace("{list}", "profession")
                .replace("{code}", "OTHER");
    }

    private String number(ActivityId activity) {
        return jdbc.sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .optional()
                .orElse("1999-0000");
    }

    private String item(ActivityId activity) {
        return jdbc.sql(
                        "select q.id::text from form_question q join form f on f.id = q.form where f.activity = ? order by position limit 1")
                .param(activity.value())
                .query(String.class)
                .optional()
                .orElse(ActivityId.next().toString());
    }

    private String newest(String table, ActivityId activity) {
        return jdbc.sql("select id::text from " + table + " where activity = ? order by id desc limit 1")
                .param(activity.value())
                .query(String.class)
                .optional()
                .orElse(ActivityId.next().toString());
    }

    /** A valid form for the route. */
    MultiValueMap<String, String> form(String pattern) {
        var form = new LinkedMultiValueMap<String, String>();
        if (pattern.equals("/sign-in"))
            form.setAll(Map.of("email", cast.email("petrov"), "password", TestOffice.PASSWORD));
        else if (pattern.matches("/activities(/\\{id}/particulars)?")) form.setAll(particulars());
        else if (pattern.endsWith("/{id}/people"))
            form.setAll(Map.of("person", cast.petrov().toString(), "role", "FACULTY"));
        else if (pattern.endsWith("/duplicates/dismissal"))
            form.setAll(Map.of(
                    "one", cast.petrov().toString(), "other", cast.drKhan().toString()));
        else if (pattern.endsWith("/support"))
            form.setAll(Map.of("company", company().toString(), "nature", "DURABLE_EQUIPMENT"));
        else if (pattern.endsWith("/decisions")) form.setAll(decision());
        else form.setAll(ValidForms.of(pattern));
        return form;
    }

    private Map<String, String> decision() {
        return Map.of(
                "company", company().toString(),
                "nature", "CONSULTANT",
                "turn", "0",
                "outcome", "NOT_RELEVANT",
                "why", "Her topic has nothing to do with its products.");
    }

    private Map<String, String> particulars() {
        return Map.of(
                "version", "0",
                "title", "Grand Rounds",
                "department", cast.medicine().toString(),
                "startsOn", "2027-03-01",
                "audience", "PHYSICIAN");
    }
}
