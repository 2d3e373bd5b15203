package org.baselinecme.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.ConfirmedSteps;

/** The objections our code can make, read from the calls that make them. */
final class Objections {
    /** Reviewed: keys that are put together, and what they are put together with. */
    private static final Map<String, List<String>> PUT_TOGETHER = Map.of(
            "asks.", ConfirmedSteps.names(),
            "condition.uan-", List.of("format", "year", "joint", "not-audience"),
            "needs.is-", List.of("draft", "submitted", "returned", "accepted", "declined"),
            "activity.needs-", List.of("draft", "returned"),
            "file-missing.", MessageFamilies.missingRecords(),
            "clearance.open.",
                    List.of(
                            "invited",
                            "invited.later",
                            "disclosure-requested",
                            "disclosure-requested.later",
                            "stale",
                            "stale.later",
                            "under-review",
                            "under-review.later",
                            "owner-or-employee",
                            "owner-or-employee.later",
                            "relevant",
                            "relevant.later",
                            "mitigation-planned",
                            "mitigation-planned.later",
                            "excluded",
                            "excluded.later",
                            "refused",
                            "refused.later"));

    private Objections() {}

    /** An objection, and whether it says where it can be mended. */
    record Made(String key, boolean mends) {
        Stream<String> messages() {
            var both = Stream.of("objection." + key, "objection." + key + ".why");
            return mends ? Stream.concat(both, Stream.of("objection." + key + ".mend")) : both;
        }
    }

    static List<Made> all() {
        var called = JavaFile.types().flatMap(file -> file.calls().stream()).flatMap(Objections::made);
        return Stream.concat(called, putTogether()).distinct().toList();
    }

    private static Stream<Made> putTogether() {
        return JavaFile.types()
                .flatMap(JavaFile::strings)
                .flatMap(start -> PUT_TOGETHER.getOrDefault(start, List.of()).stream()
                        .map(end -> new Made(start + end, !start.equals("asks."))));
    }

    private static Stream<Made> made(MethodInvocationTree call) {
        var given = call.getArguments();
        return switch (name(call)) {
            case "blocking", "advice" -> keys(given.get(0)).map(key -> new Made(key, !isNull(given.get(1))));
            case "refused" -> keys(given.get(0)).map(key -> new Made(key, true));
            case "refuse", "advise" -> keys(given.get(1)).map(key -> new Made(key, true));
            default -> Stream.of();
        };
    }

    private static String name(MethodInvocationTree call) {
        return switch (call.getMethodSelect()) {
            case MemberSelectTree member -> arity(call, member.getIdentifier().toString());
            case IdentifierTree own -> arity(call, own.getName().toString());
            default -> "";
        };
    }

    private static String arity(MethodInvocationTree call, String name) {
        return call.getArguments().size() < (name.equals("refused") ? 1 : 2) ? "" : name;
    }

    private static boolean isNull(ExpressionTree argument) {
        return argument.getKind() == Tree.Kind.NULL_LITERAL;
    }

    /** The keys an argument can be; one that begins with a reviewed beginning is found by {@link #putTogether}. */
    private static Stream<String> keys(ExpressionTree argument) {
        if (argument instanceof BinaryTree || isNamedKey(argument)) return Stream.of();
        var found = literals(argument);
        return found.isEmpty() ? Stream.of("(not reviewed) " + argument) : found.stream();
    }

    private static boolean isNamedKey(ExpressionTree argument) {
        return argument instanceof IdentifierTree name && name.getName().contentEquals("key");
    }

    /** Every string in the argument: both sides of a choice. */
    private static List<String> literals(ExpressionTree argument) {
        var found = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) found.add(text);
                return null;
            }
        }.scan(argument, null);
        return found;
    }

    static Set<String> prefixes() {
        return PUT_TOGETHER.keySet();
    }
}
