package org.baselinecme.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file of ours, parsed and not compiled: for the rules about form and words. */
record JavaFile(Path path, String text, CompilationUnitTree unit, SourcePositions where) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    static final List<JavaFile> MAIN = parse("src/main/java", "src/demo/java");
    static final List<JavaFile> TEST = parse("src/test/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private static List<JavaFile> parse(String... folders) {
        try (var files = COMPILER.getStandardFileManager(null, null, null)) {
            return parse(
                    files,
                    files.getJavaFileObjectsFromPaths(Stream.of(folders)
                            .flatMap(folder -> Codebase.files(folder, ".java").stream())
                            .toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Source text that is in no file, for tests of the rules themselves. */
    static JavaFile sample(String text) {
        var source = new SimpleJavaFileObject(Path.of("Sample.java").toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
        try (var files = COMPILER.getStandardFileManager(null, null, null)) {
            return parse(files, List.of(source)).getFirst();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<JavaFile> parse(JavaFileManager files, Iterable<? extends JavaFileObject> sources)
            throws IOException {
        var task = (JavacTask) COMPILER.getTask(null, files, problem -> {}, List.of("-proc:none"), null, sources);
        var where = Trees.instance(task).getSourcePositions();
        var parsed = new ArrayList<JavaFile>();
        for (var unit : task.parse()) {
            var path = Path.of("").toUri().relativize(unit.getSourceFile().toUri());
            var text = unit.getSourceFile().getCharContent(true).toString();
            parsed.add(new JavaFile(Path.of(path.getPath()), text, unit, where));
        }
        return List.copyOf(parsed);
    }

    /** The files that hold types. */
    static Stream<JavaFile> types() {
        return MAIN.stream().filter(file -> !file.isPackageInfo());
    }

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    /** The type the file is named after. */
    String name() {
        return path.getFileName().toString().replace(".java", "");
    }

    String packageName() {
        return String.valueOf(unit.getPackageName());
    }

    String module() {
        return Codebase.module(packageName());
    }

    int lines() {
        return (int) text.lines().count();
    }

    /** The first sentence of the first comment. */
    String firstSentence() {
        var found = COMMENT.matcher(text);
        return found.find() ? sentence(found.group(1)) : "";
    }

    /** The first sentence of the Javadoc before a name, such as an enum constant. */
    String sentenceBefore(String name) {
        var found = Pattern.compile("/\\*\\*([^/]*?)\\*/\\s*" + name + "\\b").matcher(text);
        return found.find() ? sentence(found.group(1)) : "";
    }

    private static String sentence(String comment) {
        var words = comment.replaceAll("(?m)^\\s*\\*\\s?", " ").replaceAll("\\{@\\w+ ([^}]*)}", "$1");
        return words.replaceAll("\\s+", " ")
                .replaceFirst(" @param.*", "")
                .strip()
                .replaceFirst("(?<=\\.) [A-Z].*", "");
    }

    List<MethodTree> methods() {
        return all(MethodTree.class);
    }

    List<ClassTree> classes() {
        return all(ClassTree.class);
    }

    List<MethodInvocationTree> calls() {
        return all(MethodInvocationTree.class);
    }

    /** Every string literal. */
    Stream<String> strings() {
        return all(LiteralTree.class).stream()
                .map(LiteralTree::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** Every piece of code of this kind, in the order of the file. */
    <T extends Tree> List<T> all(Class<T> kind) {
        var found = new ArrayList<T>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (kind.isInstance(tree)) found.add(kind.cast(tree));
                return super.scan(tree, nothing);
            }
        }.scan(unit, null);
        return found;
    }

    /** Lines between the braces of the body. */
    int bodyLines(MethodTree method) {
        if (method.getBody() == null) return 0;
        var from = where.getStartPosition(unit, method.getBody());
        var to = where.getEndPosition(unit, method.getBody());
        if (from < 0 || to <= from) return 0;
        var map = unit.getLineMap();
        return (int) Math.max(1, map.getLineNumber(to) - map.getLineNumber(from) - 1);
    }
}
