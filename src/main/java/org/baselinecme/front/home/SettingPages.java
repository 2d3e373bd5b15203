package org.baselinecme.front.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The index of settings: each page with how it stands, when it was changed and by whom. */
@Service
@Transactional(readOnly = true)
public class SettingPages {
    private final SettingQueries queries;
    private final SettingValues values;
    private final OfficeLimits limits;
    private final Office office;
    private final MessageSource messages;

    SettingPages(
            SettingQueries queries, SettingValues values, OfficeLimits limits, Office office, MessageSource messages) {
        this.queries = queries;
        this.values = values;
        this.limits = limits;
        this.office = office;
        this.messages = messages;
    }

    /** Returns the settings that I may change and that have these words; refused for who may change none. */
    @AnyoneSignedIn
    SettingsPage of(Me me, String q) {
        var mine = Stream.of(SettingEntry.values())
                .filter(entry -> me.has(entry.duty()))
                .toList();
        if (mine.isEmpty()) throw new AccessDeniedException("no settings");
        var changes =
                queries.changes().stream().collect(Collectors.toMap(SettingQueries.Change::kind, Function.identity()));
        var times = changes.values().stream()
                .collect(Collectors.toMap(SettingQueries.Change::kind, SettingQueries.Change::times));
        var fresh = office.moments().today().minusMonths(limits.value(LimitKey.REFERENCE_CHECK));
        var now = values.of(me, queries.counts(fresh), times);
        var parts = Stream.of(SettingGroup.values())
                .map(group -> part(group, mine, changes, now, q.strip()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
        return new SettingsPage(q.strip(), parts);
    }

    private SettingsPage.Part part(
            SettingGroup group,
            List<SettingEntry> mine,
            Map<String, SettingQueries.Change> changes,
            Map<SettingEntry, List<Object>> now,
            String q) {
        var title = text("setting.group." + group.code());
        var rows = mine.stream()
                .filter(entry -> entry.group() == group)
                .map(entry -> row(entry, changes, now.getOrDefault(entry, List.of())))
                .filter(row -> q.isEmpty() || row.matches(title, q))
                .toList();
        return new SettingsPage.Part(group.code(), title, rows);
    }

    private SettingRow row(SettingEntry entry, Map<String, SettingQueries.Change> changes, List<Object> now) {
        var last = entry.events().stream()
                .flatMap(kind -> Stream.ofNullable(changes.get(kind)))
                .max(Comparator.comparing(SettingQueries.Change::at));
        return new SettingRow(
                text("setting.label." + entry.code()),
                text("setting.what." + entry.code()),
                entry.path(),
                text("setting.now." + entry.code(), now.toArray()),
                last.map(change -> office.moments().dated(change.at())).orElse(""),
                last.map(SettingQueries.Change::name).orElse(""));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
