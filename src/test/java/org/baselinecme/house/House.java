package org.baselinecme.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the house tests look at: our classes, our rooms in their order, our files. */
final class House {
    static final String BASE = "org.baselinecme";

    /** The rooms in the order of the design: a room may use only rooms above it. The demo stands last. */
    static final List<String> ROOMS = List.of(
            "kernel",
            "statistics",
            "access",
            "audit",
            "web",
            "print",
            "files",
            "jobs",
            "mail",
            "office",
            "people",
            "security",
            "companies",
            "needs",
            "activities",
            "disclosures",
            "agenda",
            "validity",
            "support",
            "series",
            "designation",
            "participation",
            "attendance",
            "meetings",
            "learning",
            "credit",
            "certificates",
            "outcomes",
            "catalogue",
            "accreditation",
            "reporting",
            "strategy",
            "api",
            "home",
            "demo");

    /** Everything in {@code src/main/java}, compiled. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private House() {}

    /** Our own classes, without those the compiler made. */
    static Stream<JavaClass> classes() {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(BASE))
                .filter(type -> !type.getSimpleName().isEmpty() && !isPackageInfo(type));
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    /** The room a class lives in; empty for the application class itself. */
    static String room(JavaClass type) {
        return room(type.getPackageName());
    }

    static String room(String packageName) {
        if (!packageName.startsWith(BASE + ".")) return "";
        return packageName.substring(BASE.length() + 1).split("\\.", -1)[0];
    }

    /** The files under a folder whose name ends so, in order; none when the folder is not there. */
    static List<Path> files(String folder, String ending) {
        if (!Files.isDirectory(Path.of(folder))) return List.of();
        try (var found = Files.walk(Path.of(folder))) {
            return found.filter(file -> Files.isRegularFile(file)
                            && file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static int lines(Path file) {
        return (int) read(file).lines().count();
    }
}
