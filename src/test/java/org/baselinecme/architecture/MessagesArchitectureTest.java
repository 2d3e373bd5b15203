package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.delivery.participation.AttendanceMode;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.planning.activities.AnnouncedChanges;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.disclosures.ClearanceState;
import org.baselinecme.planning.disclosures.ExemptionGround;
import org.baselinecme.planning.disclosures.Mitigation;
import org.baselinecme.planning.disclosures.OwnerExceptionGround;
import org.baselinecme.planning.disclosures.RelationshipType;
import org.baselinecme.planning.needs.ChangeTarget;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.planning.needs.VerbAdvice;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.platform.kernel.AuditKind;
import org.junit.jupiter.api.Test;

/** Every message somebody asks for is there, and every one that is there is asked for. */
class MessagesArchitectureTest {
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)[(}]");
    private static final Pattern PUT_TOGETHER_IN_TEMPLATE = Pattern.compile("#\\{\\|([\\w.-]+\\.)\\$\\{");
    private static final Pattern FIELD = Pattern.compile(
            "(?:form|choose|_question|_guest) :: (?:text|select|choices|named|question|field)\\('[^']*', '([\\w.-]+)'");
    private static final Pattern QUOTED = Pattern.compile("'([a-z][\\w-]*(?:\\.[\\w-]+)+)'");
    private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");

    /** Families of messages whose last word comes from a list in the code. */
    private static final Map<String, List<String>> FAMILIES = MessageFamilies.withJudgment(
            Map.entry("stage.", lower(Stage.values())),
            Map.entry("assessment.", MessageFamilies.assessments()),
            Map.entry(
                    "need.",
                    NeedsQuestion.needs().stream().map(NeedsQuestion::code).toList()),
            Map.entry("target.", names(ChangeTarget.values())),
            Map.entry("strength.", names(enumOf("org.baselinecme.planning.needs.Evidence$Strength"))),
            Map.entry("needs.verb.", lower(VerbAdvice.values())),
            Map.entry("list.", lower(ReferenceList.values())),
            Map.entry("content-role.", lower(ContentRole.values())),
            Map.entry("company-kind.", lower(CompanyKind.values())),
            Map.entry("ownership.", lower(Ownership.values())),
            Map.entry("clearance.", lower(ClearanceState.values())),
            Map.entry("clearance.open.", List.of()),
            Map.entry("duty.", MessageFamilies.duties()),
            Map.entry("requirement.", MessageFamilies.requirements()),
            Map.entry("requirement.disclosure.", List.of()),
            Map.entry("board.title.", MessageFamilies.spans()),
            Map.entry("board.span.", MessageFamilies.spans()),
            Map.entry("exemption.", lower(ExemptionGround.values())),
            Map.entry("mitigation.", lower(Mitigation.values())),
            Map.entry("certificate.", MessageFamilies.papers("title", "awarded")),
            Map.entry("nature.", lower(RelationshipType.values())),
            Map.entry("owner-exception.", lower(OwnerExceptionGround.values())),
            Map.entry("support-nature.", lower(org.baselinecme.planning.support.SupportNature.values())),
            Map.entry("slot-kind.", lower(SlotKind.values())),
            Map.entry("repeated-hour.", names(org.baselinecme.planning.timetable.RepeatedHour.values())),
            Map.entry("content-answer.", lower(ContentAnswer.values())),
            Map.entry("announced.", lower(AnnouncedChanges.Kind.values())),
            Map.entry("theme.", names(enumOf("org.baselinecme.office.accounts.Accounts$Theme"))),
            Map.entry("preview.", lower(enumOf("org.baselinecme.delivery.meetings.MeetingFilePreviewPage$State"))),
            Map.entry("platform.", lower(org.baselinecme.delivery.reports.MeetingPlatform.values())),
            Map.entry("refused-line.", lower(org.baselinecme.delivery.reports.RefusedLine.Why.values())),
            Map.entry("column-role.", lower(org.baselinecme.delivery.reports.ColumnRole.values())),
            Map.entry("date-order.", lower(org.baselinecme.delivery.reports.DateOrder.values())),
            Map.entry("name-match.", lower(enumOf("org.baselinecme.delivery.meetings.MatchReason"))),
            Map.entry("decided.", lower(enumOf("org.baselinecme.delivery.meetings.RowDecisionOutcome"))),
            Map.entry("evidence.", MessageFamilies.evidence()),
            Map.entry("claim.", MessageFamilies.claims()),
            Map.entry("measure.scale.", lower(org.baselinecme.evidence.study.RateScale.values())),
            Map.entry("column.", lower(enumOf("org.baselinecme.evidence.imports.TableColumn"))),
            Map.entry("number-style.", MessageFamilies.answered("org.baselinecme.evidence.imports.NumberStyle")),
            Map.entry("day-order.", MessageFamilies.answered("org.baselinecme.evidence.imports.DayOrder")),
            Map.entry("day-span.", MessageFamilies.answered("org.baselinecme.evidence.imports.DaySpan")),
            Map.entry("total-use.", lower(enumOf("org.baselinecme.evidence.imports.TotalUse"))),
            Map.entry("table-question.", lower(enumOf("org.baselinecme.evidence.imports.TableQuestion$Kind"))),
            Map.entry(
                    "observation.standing.",
                    lower(enumOf("org.baselinecme.evidence.measures.NewObservation$DuplicateStatus"))),
            Map.entry("file-record.", MessageFamilies.records()),
            Map.entry("file-absent.", MessageFamilies.records()),
            Map.entry("file-supply.", MessageFamilies.records()),
            Map.entry("file-state.", lower(enumOf("org.baselinecme.evidence.accreditation.RecordState"))),
            Map.entry("calendar.view.", lower(enumOf("org.baselinecme.front.schedule.CalendarView"))),
            Map.entry("file-show.", lower(enumOf("org.baselinecme.evidence.accreditation.FilePage$Show"))),
            Map.entry("activity.held.", List.of("delivered", "reconciling", "closed", "expired")),
            Map.entry(
                    "abstract.prompt.",
                    List.of("gap", "knowledge", "competence", "performance", "change", "rationale")),
            Map.entry("occasion.", lower(org.baselinecme.delivery.learning.AssessmentOccasion.values())),
            Map.entry("choice.", lower(org.baselinecme.delivery.learning.ItemForm.Choice.values())),
            Map.entry("attendance-mode.", lower(AttendanceMode.values())),
            Map.entry("credit-rule.rounding.", names(org.baselinecme.planning.systems.CreditRule.Rounding.values())),
            Map.entry("credit-rule.partial.", names(org.baselinecme.planning.systems.CreditRule.Partial.values())),
            Map.entry("credit-system.", List.of("rounding", "partial", "rounding.hint", "partial.hint")),
            Map.entry("statement.slot.", MessageFamilies.statements()),
            Map.entry("completion-path.", names(org.baselinecme.planning.agenda.CompletionPath.values())),
            Map.entry("completion.", List.of()),
            Map.entry("job.state.", lower(org.baselinecme.platform.jobs.JobState.values())),
            Map.entry("completion.reflection.", List.of("ARTICLE", "REFLECTION", "CYCLE", "STAGES", "TEACHING")),
            Map.entry("conditions.", List.of("ANCC", "ACPE", "IPCE")),
            Map.entry("sign-in.", AccountFamilies.signIn()),
            Map.entry("typeMismatch.", List.of("java.time.LocalDate")),
            Map.entry("mail.", letters()),
            Map.entry("event.", events()),
            Map.entry("field.", EventFields.all()),
            Map.entry("needs.", MessageFamilies.questions()));

    private final Set<String> there = new TreeSet<>(Messages.keys());

    @Test
    void no_message_is_duplicated() {
        assertThat(Messages.keys()).doesNotHaveDuplicates();
        assertThat(Messages.texts().values()).allMatch(text -> !text.isBlank());
    }

    @Test
    void every_message_of_a_template_exists() {
        assertThat(missing(inTemplates())).isEmpty();
    }

    @Test
    void every_message_of_the_code_exists() {
        assertThat(missing(inCode())).isEmpty();
    }

    @Test
    void every_value_of_a_family_has_its_message() {
        assertThat(missing(families())).isEmpty();
    }

    @Test
    void every_objection_has_a_sentence_a_reason_and_a_link_text() {
        assertThat(Objections.all()).isNotEmpty();
        assertThat(missing(objections())).isEmpty();
    }

    @Test
    void every_message_is_used() {
        var wanted = new HashSet<String>();
        for (var some : List.of(inTemplates(), inCode(), families(), objections())) wanted.addAll(some);
        assertThat(there.stream()
                        .filter(key -> !wanted.contains(key.replaceFirst("^(objection\\..*)\\.source$", "$1"))
                                && !key.matches("typeMismatch.*|NotBlank|NotNull|NotEmpty|Size|choice-unknown")))
                .isEmpty();
    }

    private Stream<String> missing(Set<String> wanted) {
        return wanted.stream().filter(key -> !there.contains(key));
    }

    @Test
    void a_composed_message_key_belongs_to_a_family() {
        var inTemplates = Template.ALL.stream()
                .flatMap(template ->
                        PUT_TOGETHER_IN_TEMPLATE.matcher(template.text()).results())
                .map(found -> found.group(1));
        var inCode = JavaFile.types()
                .flatMap(JavaFile::strings)
                .filter(text -> text.matches("[a-z][\\w-]*(\\.[\\w-]+)*\\.") && isOurs(text))
                .filter(text -> !text.equals("objection."));
        assertThat(FAMILIES.keySet())
                .containsAll(Stream.concat(inTemplates, inCode).toList());
    }

    private static Set<String> inTemplates() {
        var found = new TreeSet<String>();
        for (var template : Template.ALL) {
            IN_TEMPLATE.matcher(template.text()).results().forEach(key -> found.add(key.group(1)));
            FIELD.matcher(template.text()).results().forEach(key -> found.add(key.group(1) + ".hint"));
            QUOTED.matcher(template.text()).results().map(key -> key.group(1)).forEach(found::add);
        }
        return found;
    }

    /** Strings of the code that look like our messages; objections are named without their first word. */
    private Set<String> inCode() {
        return JavaFile.types()
                .flatMap(JavaFile::strings)
                .map(text -> text.replaceAll("^\\{(.*)}$", "$1"))
                .filter(text -> KEY.matcher(text).matches() && isOurs(text))
                .filter(text -> !there.contains("objection." + text)
                        && !Objections.prefixes().contains(text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(String text) {
        var first = text.substring(0, text.indexOf('.') + 1);
        return Messages.keys().stream().anyMatch(key -> key.startsWith(first));
    }

    private static Set<String> families() {
        return FAMILIES.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(value -> family.getKey() + value))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> objections() {
        return Objections.all().stream()
                .flatMap(Objections.Made::messages)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lower(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private static Enum<?>[] enumOf(String name) {
        try {
            return (Enum<?>[]) Class.forName(name).getEnumConstants();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** The letters, each with its subject, text and button; two are sent to an address that is no longer the person's. */
    private static List<String> letters() {
        return Letters.posted()
                .flatMap(letter -> Stream.of(letter + ".subject", letter + ".text", letter + ".button"))
                .filter(key -> !AccountFamilies.WITHOUT_BUTTON.contains(key))
                .toList();
    }

    private static List<String> events() {
        return Codebase.classes()
                .filter(type -> type.isAnnotatedWith(AuditKind.class))
                .map(type -> type.getAnnotationOfType(AuditKind.class).value())
                .toList();
    }
}
