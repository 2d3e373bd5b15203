package org.baselinecme.delivery.attendance;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office sets when session codes count. It applies to every session at once, also to those that have ended. */
@Service
@Transactional
public class AttendanceSettings {
    private final CodeWindowRepository settings;
    private final Office office;
    private final ApplicationEventPublisher events;

    AttendanceSettings(CodeWindowRepository settings, Office office, ApplicationEventPublisher events) {
        this.settings = settings;
        this.office = office;
        this.events = events;
    }

    /** When codes count now. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    public CodeWindow codes(Me me) {
        return settings.findFirstByOrderByTurnDesc()
                .map(CodeWindowSetting::window)
                .orElse(CodeWindow.DEFAULT);
    }

    /** Sets when codes count; the same again changes nothing. Of two people who set it at once the second is stopped. */
    @Needs(Duty.SET_UP_OFFICE)
    public void set(Me me, CodeWindow window) {
        var current = settings.findFirstByOrderByTurnDesc();
        var was = current.map(CodeWindowSetting::window).orElse(CodeWindow.DEFAULT);
        if (was.equals(window)) return;
        var turn = current.map(CodeWindowSetting::getId).orElse(0) + 1;
        var added = new CodeWindowSetting(
                turn, window, me.person(), office.moments().now());
        try {
            settings.saveAndFlush(added);
        } catch (DataIntegrityViolationException setMeanwhile) {
            throw new OptimisticLockingFailureException("code window", setMeanwhile);
        }
        events.publishEvent(added.set(was));
    }
}
