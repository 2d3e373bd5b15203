package org.baselinecme.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;

/** Which persistent fields an entity has, and which of them its snapshot or its event names. */
final class RecordedFields {
    /** What the recorder stores of every event beside its maps. */
    private static final Set<String> OWN_COLUMNS = Set.of("by", "at", "why", "activity", "before", "after");

    private static final List<String> RECORDING = List.of("about", "activity", "by", "at", "why", "before", "after");

    private RecordedFields() {}

    /** Persistent fields of an entity, inherited ones too, without its id and version. */
    static Set<String> of(JavaClass entity) {
        return Stream.concat(Stream.of(entity), entity.getAllRawSuperclasses().stream())
                .filter(type -> type.getPackageName().startsWith(Codebase.BASE))
                .flatMap(type -> type.getFields().stream())
                .filter(RecordedFields::isPersistent)
                .map(JavaField::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPersistent(JavaField field) {
        var modifiers = field.getModifiers();
        return !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.TRANSIENT)
                && Stream.of(Transient.class, Id.class, EmbeddedId.class, Version.class, Formula.class)
                        .noneMatch(field::isAnnotatedWith);
    }

    /** The names in {@code snapshot()} of a class and in the methods of the class it calls; empty without a snapshot. */
    static Set<String> inSnapshot(Collection<ClassTree> types, String name) {
        return inMethods(named(types, name), List.of("snapshot"));
    }

    /** The names an event records: its own columns, and what its maps and its subject name. */
    static Set<String> inEvent(Collection<ClassTree> types, String name) {
        var recorded = inMethods(types.stream().filter(type -> isIn(type, name)), RECORDING);
        recorded.addAll(OWN_COLUMNS);
        return recorded;
    }

    /** The event itself, and the interface that encloses it and holds what its events have in common. */
    private static boolean isIn(ClassTree type, String name) {
        return type.getSimpleName().contentEquals(name)
                || type.getMembers().stream()
                        .anyMatch(member -> member instanceof ClassTree inner
                                && inner.getSimpleName().contentEquals(name));
    }

    private static Stream<ClassTree> named(Collection<ClassTree> types, String name) {
        return types.stream().filter(type -> type.getSimpleName().contentEquals(name));
    }

    private static Set<String> inMethods(Stream<ClassTree> types, Collection<String> first) {
        var methods = types.flatMap(RecordedFields::methods).toList();
        var wanted = new HashSet<>(first);
        var names = new HashSet<String>();
        for (var before = -1; before != wanted.size(); ) {
            before = wanted.size();
            methods.stream()
                    .filter(method -> wanted.contains(method.getName().toString()))
                    .forEach(method -> names.addAll(names(method)));
            methods.stream()
                    .map(method -> method.getName().toString())
                    .filter(names::contains)
                    .forEach(wanted::add);
        }
        return names;
    }

    private static Stream<MethodTree> methods(ClassTree type) {
        return type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast);
    }

    /** Identifiers in the body; words in strings do not count. */
    private static Set<String> names(MethodTree method) {
        var names = new HashSet<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree tree, Void nothing) {
                names.add(tree.getName().toString());
                return super.visitIdentifier(tree, nothing);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
                names.add(tree.getIdentifier().toString());
                return super.visitMemberSelect(tree, nothing);
            }
        }.scan(method.getBody(), null);
        return names;
    }
}
