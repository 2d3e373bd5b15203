package org.baselinecme.planning.professions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads what each profession receives from an activity, for services that have checked whether it is in reach. */
@Component
public class ProfessionCredits {
    private final DesignationQueries designations;
    private final References references;
    private final MessageSource messages;

    ProfessionCredits(DesignationQueries designations, References references, MessageSource messages) {
        this.designations = designations;
        this.references = references;
        this.messages = messages;
    }

    /**
     * Every profession with what it receives at most, in the order of the list of professions; none where nothing is
     * designated. Of a series it is what the session with the most credit gives: each session has credit of its own (R57).
     */
    public List<ProfessionCredit> of(ActivityId activity) {
        var sessions = designations.bySession(activity);
        var designated = sessions.isEmpty() ? designations.of(activity) : most(sessions.values());
        if (designated.isEmpty()) return List.of();
        return references.read(ReferenceList.PROFESSION).all(ReferenceList.PROFESSION).stream()
                .map(row -> credit(row, designated, !sessions.isEmpty()))
                .toList();
    }

    /** The same in a few lines: professions that receive the same share one, those without credit of theirs the last one. */
    public List<StyledText> lines(ActivityId activity) {
        var all = of(activity);
        var lines = new ArrayList<StyledText>();
        all.stream()
                .filter(ProfessionCredit::own)
                .collect(Collectors.groupingBy(
                        ProfessionCredit::amounts,
                        LinkedHashMap::new,
                        Collectors.mapping(ProfessionCredit::profession, Collectors.joining(", "))))
                .forEach((amounts, professions) -> lines.add(new StyledText(professions + ": " + listed(amounts))));
        all.stream().filter(one -> !one.own()).findFirst().map(this::others).ifPresent(lines::add);
        return lines;
    }

    /** The statements of accreditation and credit, in order; none before approval. */
    public List<StyledText> statements(ActivityId activity) {
        return designations.statements(activity).stream().map(Statement::words).toList();
    }

    private StyledText others(ProfessionCredit one) {
        return new StyledText(
                one.amounts().isEmpty()
                        ? say("professions.without")
                        : say("professions.everyone", listed(one.amounts())));
    }

    private static String listed(List<StyledText> amounts) {
        return amounts.stream().map(StyledText::text).collect(Collectors.joining("; "));
    }

    private static List<DesignatedCredit> most(Collection<List<DesignatedCredit>> sessions) {
        return List.copyOf(sessions.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        one -> one.system().code(),
                        one -> one,
                        (one, other) -> one.credits().compareTo(other.credits()) >= 0 ? one : other,
                        LinkedHashMap::new))
                .values());
    }

    private ProfessionCredit credit(ReferenceRow profession, List<DesignatedCredit> designated, boolean series) {
        var mine = designated.stream()
                .filter(one -> one.system().isFor(profession.code()))
                .toList();
        return new ProfessionCredit(
                profession.code(),
                profession.label(),
                mine.stream().anyMatch(one -> !one.system().isForEveryone()),
                mine.stream()
                        .map(DesignatedCredit::amount)
                        .map(amount -> series ? new StyledText(say("professions.session", amount.text())) : amount)
                        .toList());
    }

    private String say(String message, Object... values) {
        return messages.getMessage(message, values, Locale.US);
    }
}
