package org.baselinecme.front.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.delivery.attendance.AttendanceSettings;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.office.office.Signatories;
import org.baselinecme.office.provider.Accreditations;
import org.baselinecme.office.retention.RetentionKind;
import org.baselinecme.office.retention.RetentionSchedule;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Component;

/** How each setting stands: what fills its message. */
@Component
class SettingValues {
    private final AttendanceSettings attendance;
    private final RetentionSchedule retention;
    private final Signatories signatories;
    private final References references;
    private final Accreditations accreditations;
    private final OfficeLimits limits;
    private final Office office;

    SettingValues(
            AttendanceSettings attendance,
            RetentionSchedule retention,
            Signatories signatories,
            References references,
            Accreditations accreditations,
            OfficeLimits limits,
            Office office) {
        this.attendance = attendance;
        this.retention = retention;
        this.signatories = signatories;
        this.references = references;
        this.accreditations = accreditations;
        this.limits = limits;
        this.office = office;
    }

    /** The arguments of the message of each setting that has some. */
    Map<SettingEntry, List<Object>> of(Me me, SettingQueries.Counts counts, Map<String, Integer> times) {
        var lists = references.read(ReferenceList.values());
        var values = new EnumMap<SettingEntry, List<Object>>(SettingEntry.class);
        values.put(SettingEntry.DEPARTMENTS, List.of(counts.departments()));
        values.put(SettingEntry.BRANDING, List.of(office.provider().name()));
        values.put(SettingEntry.PROVIDER, term());
        var signs = signatories.current().name();
        values.put(SettingEntry.SIGNATORY, List.of(signs.isEmpty() ? 0 : 1, signs));
        values.put(SettingEntry.CREDIT_SYSTEMS, List.of(counts.systems(), counts.stale()));
        values.put(SettingEntry.STATEMENTS, List.of(counts.statements()));
        values.put(
                SettingEntry.LISTS, List.of(lists.rows().size(), lists.stale().size()));
        values.put(SettingEntry.AGREEMENT, List.of(times.getOrDefault("SpeakerAgreementChanged", 0)));
        values.put(SettingEntry.AI_POLICY, List.of(times.getOrDefault("AiPolicyFiled", 0)));
        values.put(SettingEntry.FIELDS, List.of(times.getOrDefault("OwnFieldDefined", 0)));
        values.put(SettingEntry.LIMITS, List.of(limits.changed()));
        values.put(SettingEntry.OUTCOMES, List.of(times.getOrDefault("OutcomeDefaultChanged", 0)));
        values.put(SettingEntry.ACCOUNTS, List.of(counts.accounts()));
        values.put(SettingEntry.ROLES, List.of(counts.staff()));
        var tokens = times.getOrDefault("ScimTokenMade", 0) - times.getOrDefault("ScimTokenRevoked", 0);
        values.put(SettingEntry.PROVISIONING, List.of(tokens));
        values.put(SettingEntry.ERASURES, List.of(openErasures(times)));
        values.put(SettingEntry.IMPORTS, List.of(times.getOrDefault("ImportApplied", 0)));
        var months = (int) retention.period(RetentionKind.CREDIT).toTotalMonths();
        values.put(SettingEntry.RETENTION, List.of(months % 12 == 0 ? months / 12 : 0, months));
        if (me.has(Duty.SET_UP_OFFICE)) {
            var window = attendance.codes(me);
            values.put(SettingEntry.ATTENDANCE, List.of(window.minutesBefore(), window.minutesAfter()));
        }
        return values;
    }

    /** Whether an accreditation is entered, by whom, whether its end is entered, and that day. */
    private List<Object> term() {
        var term = accreditations.current();
        var until = term.until();
        return List.of(
                term.accreditor().isEmpty() ? 0 : 1,
                term.accreditor(),
                until == null ? 0 : 1,
                until == null ? "" : office.moments().dated(until));
    }

    /** Each request is decided once, or taken back, which is a decision too. */
    private static int openErasures(Map<String, Integer> times) {
        return times.getOrDefault("ErasureAsked", 0) - times.getOrDefault("ErasureDecided", 0);
    }
}
