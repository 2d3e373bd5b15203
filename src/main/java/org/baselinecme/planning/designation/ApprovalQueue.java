package org.baselinecme.planning.designation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListReader;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The activities that wait for somebody's approval, each with what it still needs. */
@Service
@Transactional(readOnly = true)
public class ApprovalQueue {
    private final Activities activities;
    private final ListReader lists;
    private final Office office;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    ApprovalQueue(Activities activities, ListReader lists, Office office, MessageSource messages, JdbcClient jdbc) {
        this.activities = activities;
        this.lists = lists;
        this.office = office;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /** A page of the activities that {@code me} may approve; the first session that begins comes first. */
    @Needs(Duty.DESIGNATE_CREDIT)
    public ListPage page(Me me, MultiValueMap<String, String> address) {
        return lists.page(me, ApprovalList.LIST, scope(me), address);
    }

    /** Writes all that match into a file. */
    @Needs(Duty.DESIGNATE_CREDIT)
    void file(Me me, MultiValueMap<String, String> address, ListFile file) {
        lists.write(ApprovalList.LIST, scope(me), address, file.named("approvals"));
    }

    /** What the gates object to is asked for each activity; an office has few that wait at one time. */
    private ListScope scope(Me me) {
        var reach = me.reach(Duty.DESIGNATE_CREDIT);
        var all = jdbc
                .sql("select a.id, a.owner = any(:mine) as own from v_activity a where a.is_in_review and "
                        + reach.sql("a"))
                .param("mine", me.identities().stream().map(one -> one.value()).toArray(UUID[]::new))
                .params(reach.parameters())
                .query(Rows.of(InReview.class))
                .list()
                .stream()
                .map(one -> waiting(me, one))
                .toList();
        var moments = office.moments();
        return ListScope.all("/approvals", moments)
                .within(reach.sql("a"), reach.parameters())
                .with("waiting", all.stream().map(Waiting::activity).toArray(UUID[]::new))
                .with("states", all.stream().map(one -> one.state().name()).toArray(String[]::new))
                .with("missing", all.stream().map(Waiting::missing).toArray(String[]::new))
                .with("today", moments.today())
                .with("zone", moments.zone().getId())
                .choices("department", office.departmentChoices())
                .choices("state", ApprovalList.STATES);
    }

    private Waiting waiting(Me me, InReview activity) {
        var against = activities.objectionsToNext(me, activity.id()).stream()
                .filter(Objection::blocks)
                .toList();
        var state = against.isEmpty() ? ApprovalList.State.READY : ApprovalList.State.MISSING;
        if (activity.own()) state = ApprovalList.State.OWN;
        return new Waiting(activity.id().value(), state, sentences(against));
    }

    private String sentences(List<Objection> against) {
        return against.stream()
                .map(one -> messages.getMessage(one.text(), one.args(), Locale.US))
                .collect(Collectors.joining(" "));
    }

    record InReview(ActivityId id, boolean own) {}

    private record Waiting(UUID activity, ApprovalList.State state, String missing) {}
}
