package org.baselinecme.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.planning.needs.NeedsQuestion;

/** The fields of activity events, read from the code: the timeline shows each with its message. */
final class EventFields {
    private static final Set<String> MODULES = Set.of(
            "attendance",
            "needs",
            "activities",
            "agenda",
            "disclosures",
            "faculty",
            "validity",
            "support",
            "overviews",
            "systems",
            "designation",
            "conditions",
            "completion",
            "past",
            "participation",
            "announcements",
            "registrants",
            "learning",
            "results",
            "feedback",
            "meetings",
            "measures",
            "imports",
            "outcomes",
            "accreditation",
            "people",
            "consents",
            "fields",
            "contacts",
            "credentials",
            "merging",
            "retention",
            "limits");
    /** Fields that a timeline never shows, besides those that end in By or At. */
    private static final Set<String> NOT_SHOWN =
            Set.of("stage", "state", "since", "submissions", "activity", "by", "at", "why");

    /** Snapshots that are recorded inside a field of another one, or whose events are on no timeline. */
    private static final Set<String> NESTED = Set.of(
            "ActivityObjective",
            "ActivityStatement",
            "AssessmentAttempt",
            "FormQuestion",
            "NeedsAnswer",
            "ProposedObjective");

    private static final Pattern FACT = Pattern.compile("(implements|extends) \\w*Event\\b");

    private EventFields() {}

    static List<String> all() {
        var named = JavaFile.types()
                .filter(file -> MODULES.contains(Codebase.shortName(file.module())) && !NESTED.contains(file.name()))
                .flatMap(EventFields::of);
        var answers = Stream.of(NeedsQuestion.values()).map(NeedsQuestion::code);
        var decided = Stream.of("relationship", "method", "peer", "exception", "comments");
        return Stream.concat(Stream.concat(named, decided), answers)
                .filter(field -> !NOT_SHOWN.contains(field) && !field.endsWith("By") && !field.endsWith("At"))
                .distinct()
                .toList();
    }

    private static Stream<String> of(JavaFile file) {
        var returned = FACT.matcher(file.text()).find()
                ? file.all(ReturnTree.class).stream().map(ReturnTree::getExpression)
                : Stream.<Tree>empty();
        var snapshots = file.methods().stream()
                .filter(method -> method.getName().contentEquals("snapshot"))
                .map(MethodTree::getBody);
        return Stream.concat(
                returned.filter(MethodInvocationTree.class::isInstance).flatMap(EventFields::keys),
                snapshots.flatMap(EventFields::keysWithin));
    }

    /** The keys of all values that stand in this piece of code. */
    static Stream<String> keysWithin(Tree body) {
        var calls = new ArrayList<Tree>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                calls.add(call);
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(body, null);
        return calls.stream().flatMap(EventFields::keys);
    }

    /** The keys of {@code Map.of(…)}, {@code Map.entry(…)} and {@code map.put(…)}. */
    private static Stream<String> keys(Tree tree) {
        var call = (MethodInvocationTree) tree;
        if (!call.getMethodSelect().toString().matches("Map\\.(of|entry)|\\w+\\.put")) return Stream.empty();
        return IntStream.range(0, call.getArguments().size())
                .filter(at -> at % 2 == 0)
                .mapToObj(call.getArguments()::get)
                .filter(LiteralTree.class::isInstance)
                .map(key -> String.valueOf(((LiteralTree) key).getValue()));
    }
}
