package org.baselinecme.architecture;

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

/** What the house tests look at: our classes, our modules in their order, our files. */
final class Codebase {
    static final String BASE = "org.baselinecme";

    /** The modules, each with its area, in dependency order: a module may use only modules above it. The demo comes last. */
    static final List<String> MODULES = List.of(
            "platform.kernel",
            "platform.cache",
            "platform.statistics",
            "platform.charts",
            "platform.access",
            "platform.lookup",
            "platform.audit",
            "platform.web",
            "platform.lists",
            "platform.files",
            "platform.print",
            "platform.jobs",
            "platform.importing",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.people",
            "office.provider",
            "office.fields",
            "office.contacts",
            "office.credentials",
            "office.nppes",
            "office.consents",
            "office.accounts",
            "office.entry",
            "office.grants",
            "office.departments",
            "office.links",
            "office.security",
            "office.passkeys",
            "office.providers",
            "office.scim",
            "office.factors",
            "office.merging",
            "office.staff",
            "office.inbox",
            "office.setup",
            "office.console",
            "office.retention",
            "office.erasure",
            "office.companies",
            "planning.needs",
            "planning.activities",
            "planning.history",
            "planning.decisions",
            "planning.terms",
            "planning.disclosures",
            "planning.requests",
            "planning.verbal",
            "planning.timetable",
            "planning.agenda",
            "planning.imported",
            "planning.faculty",
            "planning.validity",
            "planning.changes",
            "planning.support",
            "planning.series",
            "planning.overviews",
            "planning.systems",
            "planning.designation",
            "planning.professions",
            "planning.conditions",
            "planning.calendar",
            "delivery.participation",
            "delivery.announcements",
            "delivery.cancellation",
            "delivery.attendance",
            "delivery.roll",
            "delivery.registrants",
            "delivery.checkins",
            "delivery.reports",
            "delivery.meetings",
            "delivery.learning",
            "delivery.results",
            "delivery.feedback",
            "delivery.completion",
            "credit.calculation",
            "credit.credit",
            "credit.past",
            "credit.papers",
            "credit.reminders",
            "credit.certificates",
            "credit.proof",
            "credit.monitor",
            "evidence.study",
            "evidence.judgment",
            "evidence.measures",
            "evidence.imports",
            "evidence.outcomes",
            "front.catalog",
            "evidence.accreditation",
            "evidence.reporting",
            "evidence.strategy",
            "front.api",
            "front.accessibility",
            "front.person",
            "front.privacy",
            "front.schedule",
            "front.search",
            "front.beginning",
            "front.home",
            "demo");

    /** Everything in {@code src/main/java}, compiled. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private Codebase() {}

    /** Our own classes, without those the compiler made. */
    static Stream<JavaClass> classes() {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(BASE))
                .filter(type -> !type.getSimpleName().isEmpty() && !isPackageInfo(type));
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    /** The module of a class, such as {@code planning.needs}; empty for the application class itself. */
    static String module(JavaClass type) {
        return module(type.getPackageName());
    }

    static String module(String packageName) {
        return packageName.startsWith(BASE + ".") ? packageName.substring(BASE.length() + 1) : "";
    }

    /** The last part of a module's name, by which its tables, templates and messages are named. */
    static String shortName(String module) {
        return module.substring(module.lastIndexOf('.') + 1);
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
