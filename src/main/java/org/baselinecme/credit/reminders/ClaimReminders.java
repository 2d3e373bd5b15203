package org.baselinecme.credit.reminders;

import java.util.List;
import java.util.Map;
import org.baselinecme.delivery.participation.RegistrationListScopes;
import org.baselinecme.delivery.roll.AttendanceSelection;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListParameter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Reminds learners who are selected in a list to evaluate an activity and claim credit, each at most once a day. */
@Service
@Transactional
public class ClaimReminders {
    private final Standings standings;
    private final RegistrationListScopes registrations;
    private final AttendanceSelection attendance;
    private final ClaimReminderMail mail;

    ClaimReminders(
            Standings standings,
            RegistrationListScopes registrations,
            AttendanceSelection attendance,
            ClaimReminderMail mail) {
        this.standings = standings;
        this.registrations = registrations;
        this.attendance = attendance;
        this.mail = mail;
    }

    /** Who of the people of selected registrations would be reminded, and why others would not. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    @Transactional(readOnly = true)
    Page page(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        return new Page(
                place,
                "registrations",
                "/registrations",
                "remind.back",
                mail.candidates(place, registrations.people(place, address)),
                registrations.selection(address));
    }

    /** Reminds those who are due, and returns how many they are. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    int send(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        return mail.send(me, place, registrations.people(place, address));
    }

    /** Who of the people of selected attendance would be reminded, and why others would not. */
    @Needs(Duty.KEEP_ATTENDANCE)
    @Transactional(readOnly = true)
    Page attended(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.KEEP_ATTENDANCE, activity);
        return new Page(
                place,
                "attendance",
                "/attendance/people",
                "remind.back-attended",
                mail.candidates(place, attendance.people(me, place, address)),
                AttendanceSelection.selection(address));
    }

    /** Reminds those of them who are due, and returns how many they are. */
    @Needs(Duty.KEEP_ATTENDANCE)
    int sendToAttended(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.KEEP_ATTENDANCE, activity);
        return mail.send(me, place, attendance.people(me, place, address));
    }

    /**
     * The page that asks before learners are reminded.
     *
     * @param tab the tab of the list they are selected in
     * @param list what follows the path of the activity in the address of that list
     * @param back message key of the link to it
     * @param chosen the selected rows as fields of the form
     */
    record Page(
            Standing place,
            String tab,
            String list,
            String back,
            ClaimReminderMail.Candidates candidates,
            List<ListParameter> chosen) {
        /** Those who are reminded. */
        public List<UnclaimedQueries.Candidate> due() {
            return candidates.due();
        }

        /** Names of the others, by the message key of the reason. */
        public Map<String, List<String>> others() {
            return candidates.others();
        }

        /** Address of the list. */
        public String path() {
            return "/activities/" + place.activity() + list;
        }
    }
}
