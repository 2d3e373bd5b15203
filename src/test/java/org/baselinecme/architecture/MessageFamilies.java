package org.baselinecme.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.reports.MeantHour;
import org.baselinecme.evidence.accreditation.FileRecord;
import org.baselinecme.evidence.judgment.CaveatKind;
import org.baselinecme.evidence.judgment.SeriesChart;
import org.baselinecme.evidence.judgment.StudyDesign;
import org.baselinecme.evidence.judgment.VaryingUnit;
import org.baselinecme.evidence.judgment.Verdict;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.evidence.study.MeasureDomain;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.baselinecme.planning.disclosures.ClearanceState;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.statistics.Assurance;
import org.baselinecme.platform.statistics.ControlChart;

/** The last words of families of messages that are more than the names of an enum. */
final class MessageFamilies {
    /** The words of a list of records with a search box. */
    static final List<String> LIST = List.of("title", "found", "empty", "q");

    /** Groups of the board and phases of the file. */
    private static final Map<String, List<String>> WORK_PAGES = Map.of(
            "board.group.", List.of("overdue", "this-week", "next-sixty-days", "later", "close-out"),
            "file-phase.", List.of("planning", "approval", "delivery", "close-out"),
            "adherence.", List.of("supports", "partially-supports", "does-not-support", "not-applicable"),
            "material.", List.of("slides", "handout"));

    /** What the catalog is narrowed by, and values that are no rows of a list. */
    private static final Map<String, List<String>> CATALOG = Map.of(
            "catalog.", List.of("credit", "profession", "format", "span", "hours", "department", "team"),
            "catalog.span.", List.of("30", "90"),
            "catalog.hours.", List.of("1", "4", "8"),
            "catalog.team.", List.of("1"));

    private MessageFamilies() {}

    /** These families and those of the judgment of outcomes. */
    @SafeVarargs
    static Map<String, List<String>> withJudgment(Map.Entry<String, List<String>>... others) {
        var families = new TreeMap<>(Map.ofEntries(others));
        Stream.of(
                        "accounts.",
                        "activities.",
                        "approvals.",
                        "attended.",
                        "awards.",
                        "companies.",
                        "people.",
                        "record.",
                        "registered.")
                .forEach(list -> families.put(list, LIST));
        families.putAll(ImportFamilies.all());
        var whys = Stream.of("silent", "refused", "stale", "unsound", "disabled", "mailed", "taken");
        families.put(
                "provider-trouble.",
                whys.flatMap(why -> Stream.of(why, why + ".text")).toList());
        families.put("verdict.", words(Verdict.values()));
        families.put("change.", words(Verdict.values()));
        families.put("measure.kind.", words(MeasureKind.values()));
        families.put("measure.better.", words(Direction.values()));
        families.put("measure.domain.", words(MeasureDomain.values()));
        families.put("measurement.", words(Measurement.values()));
        families.put("moore.", words(MooreLevel.values()));
        families.put("judgment.caveat.", caveats());
        families.put("judgment.mend.", withholding());
        families.put("judgment.reason.", withholding());
        families.put("judgment.design.", words(StudyDesign.values()));
        families.put("judgment.units.", units());
        families.put("meant-hour.", words(MeantHour.values()));
        families.put("series.kind.", words(SeriesChart.Kind.values()));
        families.put("series.signal.", words(ControlChart.Signal.values()));
        families.put("series.assurance.", words(Assurance.values()));
        families.putAll(AccountFamilies.all());
        families.putAll(WORK_PAGES);
        families.putAll(PersonFamilies.ALL);
        families.putAll(CATALOG);
        return families;
    }

    private static List<String> words(Enum<?>... values) {
        return Stream.of(values).map(value -> lower(value)).toList();
    }

    /** What varies, where patients are counted and where events are. */
    private static List<String> units() {
        return Stream.of(VaryingUnit.values())
                .flatMap(unit -> Stream.of(unit.message(), unit.ofEvents()))
                .map(key -> key.substring("judgment.units.".length()))
                .toList();
    }

    /** What can speak against a change. */
    static List<String> caveats() {
        return Stream.of(CaveatKind.values()).map(CaveatKind::code).toList();
    }

    /** Those of them that can withhold a verdict. */
    static List<String> withholding() {
        return Stream.of(CaveatKind.values())
                .filter(CaveatKind::mayWithhold)
                .map(CaveatKind::code)
                .toList();
    }

    /** Each state, and what follows from it where nobody can write. */
    static List<String> assessments() {
        return Stream.concat(
                        Stream.of(AssessmentState.values()).map(MessageFamilies::lower),
                        Stream.of(AssessmentState.values())
                                .filter(state -> !state.isOpen())
                                .map(state -> lower(state) + ".what"))
                .toList();
    }

    /** Each question asks in everyday words, has the profession's term and a hint; those answered by a text, examples. */
    static List<String> questions() {
        return Stream.of(NeedsQuestion.values())
                .flatMap(question -> Stream.of("asks", "term", "hint", "good", "poor")
                        .filter(word -> !word.equals("asks") || !question.isNeed())
                        .filter(word -> question.isText() || !word.matches("good|poor"))
                        .map(word -> question.code() + "." + word))
                .toList();
    }

    /** Those who hold something because they may do it. */
    static List<String> duties() {
        return Stream.of(Duty.values()).map(MessageFamilies::lower).toList();
    }

    /** What rooms say is still needed, each with the words of the button that leads there. */
    static List<String> requirements() {
        var said = JavaFile.types()
                .flatMap(JavaFile::strings)
                .filter(text -> text.matches("requirement\\.[\\w.-]*\\w"))
                .map(text -> text.substring("requirement.".length()));
        var disclosures = Stream.of(ClearanceState.values())
                .filter(state -> !state.tone().equals("ok"))
                .map(state -> "disclosure." + lower(state));
        return Stream.concat(said, disclosures)
                .flatMap(need -> Stream.of(need, need + ".mend"))
                .distinct()
                .toList();
    }

    /** The kinds of evidence, each with what it proves. */
    static List<String> evidence() {
        return Stream.of(PresenceEvidence.values())
                .map(MessageFamilies::lower)
                .flatMap(kind -> Stream.of(kind, kind + ".proves"))
                .toList();
    }

    /** The records of an activity's file. */
    static List<String> records() {
        return Stream.of(FileRecord.values()).map(FileRecord::code).toList();
    }

    /** The records that a finding in the code can report as missing. */
    static List<String> missingRecords() {
        var record = FileRecord.class.getSimpleName() + ".";
        return JavaFile.types()
                .flatMap(file -> file.calls().stream())
                .filter(call -> call.getMethodSelect().toString().matches("Finding\\.(missing|when)"))
                .flatMap(call -> call.getArguments().stream())
                .map(Object::toString)
                .filter(argument -> argument.startsWith(record))
                .map(argument -> argument.substring(record.length()).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** How far ahead one looks. */
    static List<String> spans() {
        return List.of("fortnight", "sixty-days", "all");
    }

    /** Both kinds of a document that proves participation, each with these words. */
    static List<String> papers(String... words) {
        return Stream.of("completion.", "participation.")
                .flatMap(kind -> Stream.of(words).map(word -> kind + word))
                .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The places of accreditation statements. */
    static List<String> statements() {
        return Stream.of("ACCME_DIRECT", "JOINT_ACCREDITATION", "STATE_ACCREDITED", "OTHER")
                .flatMap(umbrella -> Stream.of(umbrella + "-DIRECT", umbrella + "-JOINT"))
                .toList();
    }

    /** The words of what a claim rests on. */
    static List<String> claims() {
        return List.of(
                "present.qr",
                "present.code",
                "present.staff",
                "present.late",
                "present.file",
                "present.room",
                "overlap",
                "parallel",
                "sum.exact",
                "sum.rounded",
                "sum.capped",
                "sum.rounded-step",
                "sum.down",
                "rule.minutes",
                "rule.step",
                "rule.all",
                "rule.share",
                "system",
                "completed.time",
                "completed.recorded",
                "completed.stages",
                "completed.fixed",
                "completed.staff",
                "taught",
                "taught.attended",
                "attested",
                "corrected");
    }

    /** The values of an enum as they are asked for, and as they were answered. */
    static List<String> answered(String type) {
        try {
            return Stream.of(Class.forName(type).getEnumConstants())
                    .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
                    .flatMap(name -> Stream.of(name, name + ".answer"))
                    .toList();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
