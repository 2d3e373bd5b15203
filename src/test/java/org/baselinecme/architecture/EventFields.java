package org.baselinecme.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.planning.needs.NeedsQuestion;

/** The fields that facts of activities name, read from the code: the record shows each with its message. */
final class EventFields {
    private static final Set<String> MODULES = Set.of(
            "needs",
            "activities",
            "agenda",
            "disclosures",
            "validity",
            "designation",
            "participation",
            "learning",
            "accreditation");

    /** Fields that a timeline never shows, besides those that end in By or At. */
    private static final Set<String> NOT_SHOWN =
            Set.of("stage", "state", "since", "submissions", "activity", "by", "at", "why");

    /** Snapshots that are recorded inside a field of another one. */
    private static final Set<String> NESTED = Set.of("NeedsAnswer", "ProposedObjective");

    private static final Set<String> SAYING = Set.of("Activity", "Slot");
    private static final Pattern PUT = Pattern.compile("\\.put\\(\"(\\w+)\"");
    private static final Pattern FACT = Pattern.compile("(implements|extends) \\w*Event\\b");

    private EventFields() {}

    static List<String> all() {
        var named = JavaFile.types()
                .filter(file -> MODULES.contains(Codebase.shortName(file.module())))
                .filter(file -> FACT.matcher(file.text()).find() || SAYING.contains(file.name()))
                .flatMap(EventFields::of);
        var snapshots = JavaFile.types()
                .filter(file -> MODULES.contains(Codebase.shortName(file.module())) && !NESTED.contains(file.name()))
                .flatMap(EventFields::ofSnapshot);
        var answers = Stream.of(NeedsQuestion.values()).map(NeedsQuestion::code);
        var decided = Stream.of("relationship", "method", "peer", "exception");
        return Stream.of(named, snapshots, decided, answers)
                .flatMap(fields -> fields)
                .filter(field -> !NOT_SHOWN.contains(field) && !field.endsWith("By") && !field.endsWith("At"))
                .distinct()
                .toList();
    }

    /** The keys that a method {@code snapshot} puts into its map. */
    private static Stream<String> ofSnapshot(JavaFile file) {
        return file.all(MethodTree.class).stream()
                .filter(method -> method.getName().contentEquals("snapshot"))
                .flatMap(method -> PUT.matcher(method.toString()).results().map(put -> put.group(1)));
    }

    private static Stream<String> of(JavaFile file) {
        return file.all(ReturnTree.class).stream()
                .map(ReturnTree::getExpression)
                .filter(MethodInvocationTree.class::isInstance)
                .map(MethodInvocationTree.class::cast)
                .filter(call -> call.getMethodSelect().toString().equals("Map.of"))
                .flatMap(call -> IntStream.range(0, call.getArguments().size())
                        .filter(at -> at % 2 == 0)
                        .mapToObj(call.getArguments()::get))
                .map(key -> String.valueOf(((LiteralTree) key).getValue()));
    }
}
