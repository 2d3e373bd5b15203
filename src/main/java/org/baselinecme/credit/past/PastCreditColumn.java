package org.baselinecme.credit.past;

import java.util.List;
import org.baselinecme.platform.importing.ImportColumn;

/** The columns of tables of past credit, by the headings of EthosCE and by those that offices use in tables of their own. */
final class PastCreditColumn {
    static final String EMAIL = "email";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String UNKNOWN = "unknown";
    static final String SYSTEM = "system";
    static final String ACTIVITY = "activity";
    static final String TITLE = "title";
    static final String PROVIDER = "provider";
    static final String STARTED = "started";
    static final String ENDED = "ended";
    static final String COMPLETE = "complete";
    static final String COMPLETED = "completed";
    static final String FORMAT = "format";
    static final String CREDIT = "credit";
    static final String AMOUNT = "amount";
    static final String AS = "as";
    static final String ACCREDITATION = "accreditation";
    static final String NUMBER = "number";

    private static final int LONG = 1000;
    private static final int TITLED = 300;
    private static final int USUAL = 200;
    private static final int NAMED = 120;
    private static final int SHORT = 60;
    private static final int ADDRESS = 254;

    private static final ImportColumn ADDRESSED = column(
                    EMAIL,
                    "past.import.email",
                    ADDRESS,
                    "external_email, external_mail, e-mail address, mail, learner email")
            .needed();
    private static final ImportColumn CALLED = column(
                    TITLE, "past.import.title", TITLED, "activity title, course title, course, activity, activity name")
            .needed();
    private static final ImportColumn OWN_ACTIVITY = column(
            ACTIVITY, "past.import.activity", NAMED, "external_course_id, course id, activity id, activity number");
    private static final ImportColumn CREDITED =
            column(CREDIT, "past.import.credit", NAMED, "credit_type, credit system, type of credit");
    private static final ImportColumn CREDITS =
            column(AMOUNT, "past.import.amount", SHORT, "credits, hours, credit hours, contact hours, credits awarded");
    private static final ImportColumn CATEGORY =
            column(AS, "past.import.as", NAMED, "participant_category, learner type, physician");
    private static final ImportColumn DAY = column(
            COMPLETED, "past.import.completed", SHORT, "date_completed, completion date, completed, date, credit date");
    private static final List<ImportColumn> PERSON = List.of(
            column(FIRST, "past.import.first", SHORT, "first_name, given name"),
            column(LAST, "past.import.last", SHORT, "last_name, surname, family name"),
            column(UNKNOWN, "past.import.unknown", SHORT, "add person"));
    private static final List<ImportColumn> DAYS = List.of(
            column(STARTED, "past.import.started", SHORT, "enrollment_start, start date, start, begin date"),
            column(ENDED, "past.import.ended", SHORT, "enrollment_end, end date, end"));
    private static final List<ImportColumn> OTHERS = List.of(
            column(PROVIDER, "past.import.provider", USUAL, "accredited provider, sponsor, organization"),
            column(FORMAT, "past.import.format", NAMED, "activity type, activity format, type"),
            column(ACCREDITATION, "past.import.accreditation", LONG, "accreditation statement, accreditation number"),
            column(NUMBER, "past.import.number", NAMED, "certificate id, certificate no"));

    private PastCreditColumn() {}

    /** Of the records that EthosCE exports ("course record import/export dictionary"). */
    static List<ImportColumn> ethos() {
        var completed = column(COMPLETE, "past.import.complete", SHORT, "is complete");
        return all(List.of(
                List.of(OWN_ACTIVITY, CALLED, ADDRESSED),
                PERSON,
                DAYS,
                List.of(CREDITS, CREDITED, completed, DAY, CATEGORY),
                OTHERS));
    }

    /** Of any other table. */
    static List<ImportColumn> generic() {
        var system = column(SYSTEM, "past.import.system", NAMED, "source system, source");
        return all(List.of(
                List.of(ADDRESSED),
                PERSON,
                List.of(system, OWN_ACTIVITY, CALLED),
                DAYS,
                List.of(DAY.needed(), CREDITED, CREDITS, CATEGORY),
                OTHERS));
    }

    private static List<ImportColumn> all(List<List<ImportColumn>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static ImportColumn column(String key, String label, int longest, String aliases) {
        return ImportColumn.of(key, label, aliases.split(", ")).upTo(longest);
    }
}
